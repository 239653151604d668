package io.saleswright.order.logistics;

import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names every term of a shipment that neither its clerk nor the terms of the store say (ORD-25).
 */
final class MissingTerms {

  private MissingTerms() {}

  static InvalidInput of(
      @Nullable String route, @Nullable FreightPayment payment, @Nullable String papers) {
    List<FieldError> errors = new ArrayList<>();
    if (route == null) {
      errors.add(required("route"));
    }
    if (payment == null) {
      errors.add(required("freightPayment"));
    }
    if (papers == null) {
      errors.add(required("papers"));
    }
    return new InvalidInput(errors);
  }

  private static FieldError required(String field) {
    return new FieldError(
        field, "ORD-25", "is required: the freight terms of the store do not say it");
  }
}
