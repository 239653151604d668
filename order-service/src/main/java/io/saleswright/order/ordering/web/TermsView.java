package io.saleswright.order.ordering.web;

import io.saleswright.order.ordering.PaymentTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How an order is to be paid. */
record TermsView(String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  static TermsView of(PaymentTerms terms) {
    return new TermsView(terms.kind().name(), terms.depositPercent(), terms.creditDays());
  }
}
