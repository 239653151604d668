package io.saleswright.order.catalogue.web;

import io.saleswright.order.catalogue.PriceDesk;
import io.saleswright.order.pricing.Price.Promotion;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price that somebody proposes, and the day from which it shall hold.
 *
 * @param price price of one unit, without tax
 * @param floor below which nobody sells without a manager; none when left out
 * @param promotion the promotion that it belongs to; a list price when left out
 * @param customerId the customer, such as a dealer, whose price it shall be; everybody's when left
 *     out
 * @param reason why
 */
record NewPrice(
    @NotNull Money price,
    @NotNull LocalDate validFrom,
    @Nullable Money floor,
    @Nullable @Valid Offer promotion,
    @Nullable @Size(max = 64) String customerId,
    @Nullable @Size(max = 1000) @WithoutContacts String reason) {

  /** A promotion's name, which is told in an event and so names nobody, and its last day. */
  record Offer(
      @NotBlank @Size(max = 100) @WithoutContacts String name, @NotNull LocalDate validUntil) {}

  PriceDesk.Wish wish() {
    return new PriceDesk.Wish(
        price,
        validFrom,
        floor,
        promotion == null ? null : new Promotion(promotion.name(), promotion.validUntil()),
        told(customerId),
        told(reason));
  }

  private static @Nullable String told(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed;
  }
}
