package io.saleswright.order.catalogue.web;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision of a proposed price, with the reason when it is refused. */
record PriceDecision(boolean approved, @Nullable @Size(max = 1000) @WithoutContacts String reason) {

  /**
   * Why it is refused; null when it is approved.
   *
   * @throws InvalidInput when it is refused without a reason
   */
  @Nullable String refusal() {
    if (approved) {
      return null;
    }
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "PRD-03", "is required to refuse a price");
    }
    return reason;
  }
}
