package io.saleswright.contract.quoted;

import io.saleswright.contract.offers.PaymentTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an accepted quote is paid, in the words of orders.
 *
 * @param kind PREPAID, DEPOSIT_BALANCE or CREDIT
 * @param depositPercent share of the total that is the deposit, for DEPOSIT_BALANCE
 * @param creditDays days after sign-off, for CREDIT
 */
public record QuotedTerms(
    String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {

  /** The terms of an offer. */
  public static QuotedTerms of(PaymentTerms terms) {
    return new QuotedTerms(terms.kind().name(), terms.depositPercent(), terms.creditDays());
  }
}
