package io.saleswright.finance.receivables;

import io.saleswright.finance.orders.PriceTax;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What the company's policy says about plans.
 *
 * @param version version of the policy that these rules come from
 * @param defaultDepositPercent the deposit when the terms name none (FIN-01)
 * @param depositDays days from the order to the deposit's due date (FIN-01)
 * @param defaultCreditDays days of credit when the terms name none (FIN-04)
 * @param graceDays days after the due date before an amount counts as overdue (FIN-05)
 * @param taxRate percent that is put on top of prices that exclude tax, for orders that are older
 *     than the telling of their own rate (FIN-02)
 * @param zone the company's zone, in which dates are dates
 */
public record PlanRules(
    int version,
    BigDecimal defaultDepositPercent,
    int depositDays,
    int defaultCreditDays,
    int graceDays,
    BigDecimal taxRate,
    ZoneId zone) {

  LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** The order with all that is owed for it: the tax comes on top of a total that excludes it. */
  OrderFacts priced(OrderFacts order, PriceTax tax) {
    return tax.included() ? order : order.taxedAt(Objects.requireNonNullElse(tax.rate(), taxRate));
  }

  /** The same terms with nothing left open. */
  PaymentTerms complete(PaymentTerms terms) {
    return switch (terms.kind()) {
      case PREPAID -> new PaymentTerms(terms.kind(), null, null);
      case DEPOSIT_BALANCE ->
          new PaymentTerms(
              terms.kind(),
              terms.depositPercent() == null ? defaultDepositPercent : terms.depositPercent(),
              null);
      case CREDIT ->
          new PaymentTerms(
              terms.kind(),
              null,
              terms.creditDays() == null ? defaultCreditDays : terms.creditDays());
    };
  }
}
