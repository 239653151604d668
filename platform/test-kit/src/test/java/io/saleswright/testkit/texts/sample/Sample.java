package io.saleswright.testkit.texts.sample;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

record Sample(@Pattern(regexp = "[^/]*", message = "must hold no slash") String source) {

  static InvalidInput fixed() {
    return new InvalidInput("quantity", "ORD-05", "must fit " + "the {pack}", Map.of("pack", "6"));
  }

  static InvalidInput variable(int size) {
    return new InvalidInput(List.of(new FieldError("quantity", "ORD-05", "must be " + size)));
  }
}
