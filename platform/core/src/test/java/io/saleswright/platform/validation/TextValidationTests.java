package io.saleswright.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints count and see text as people do. */
class TextValidationTests {

  private static final Validator VALIDATOR = validator();

  record Named(@NotBlank @Size(min = 2, max = 4) String name) {}

  record Listing(@Size(max = 1) List<String> names) {}

  @Test
  void countsCodePoints() {
    assertThat(VALIDATOR.validate(new Named("𠮷𠮷𠮷𠮷"))).isEmpty();
    assertThat(VALIDATOR.validate(new Named("𠮷𠮷𠮷𠮷𠮷"))).hasSize(1);
    assertThat(VALIDATOR.validate(new Named("𠮷"))).hasSize(1);
    assertThat(VALIDATOR.validate(new Named("abcde"))).hasSize(1);
  }

  @Test
  void countsOtherThingsAsBefore() {
    assertThat(VALIDATOR.validate(new Listing(List.of("a")))).isEmpty();
    assertThat(VALIDATOR.validate(new Listing(List.of("a", "b")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "\u00A0\u00A0", "\u3000\u3000", "\u200B\u200B", "\u3164\u2800"})
  void whatNobodySeesIsBlank(String name) {
    assertThat(VALIDATOR.validate(new Named(name)))
        .extracting(violation ->
            violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName())
        .containsExactly("NotBlank");
  }

  private static Validator validator() {
    Configuration<?> configuration = Validation.byDefaultProvider().configure();
    TextValidationAutoConfiguration.customise(configuration);
    return configuration.buildValidatorFactory().getValidator();
  }
}
