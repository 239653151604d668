package io.saleswright.contract.signing;

import io.saleswright.contract.offers.PaymentTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Payment terms as others see them, in the same shape as an order's.
 *
 * @param kind PREPAID, DEPOSIT_BALANCE or CREDIT
 * @param depositPercent share of the total that is the deposit, for DEPOSIT_BALANCE
 * @param creditDays days after sign-off, for CREDIT
 */
public record SignedTerms(
    String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  static @Nullable SignedTerms of(@Nullable PaymentTerms terms) {
    return terms == null
        ? null
        : new SignedTerms(terms.kind().name(), terms.depositPercent(), terms.creditDays());
  }
}
