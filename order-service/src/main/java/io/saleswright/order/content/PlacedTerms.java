package io.saleswright.order.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Payment terms as others see them. */
public record PlacedTerms(
    String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  public static PlacedTerms of(PaymentTerms terms) {
    return new PlacedTerms(terms.kind().name(), terms.depositPercent(), terms.creditDays());
  }
}
