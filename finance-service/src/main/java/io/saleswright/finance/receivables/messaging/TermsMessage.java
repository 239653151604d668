package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.receivables.PaymentTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The terms of payment in an order's event. */
record TermsMessage(
    PaymentTerms.Kind kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {
  PaymentTerms terms() {
    return new PaymentTerms(kind, depositPercent, creditDays);
  }
}
