package io.saleswright.contract.offers;

import io.saleswright.contract.offers.PaymentTerms.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * The terms that anybody may offer (QUO-08).
 *
 * @param tolerancePercent how far below the list a price may lie
 * @param leastDepositPercent the least deposit
 * @param longestCreditDays the longest credit; 0 for none
 * @param afterSales the after-sales terms, word by word
 */
public record Standards(
    BigDecimal tolerancePercent,
    BigDecimal leastDepositPercent,
    int longestCreditDays,
    List<String> afterSales) {

  public Standards {
    afterSales = List.copyOf(afterSales);
  }

  boolean include(PaymentTerms terms) {
    BigDecimal deposit = terms.depositPercent();
    Integer credit = terms.creditDays();
    return terms.kind() == Kind.PREPAID
        || deposit != null && deposit.compareTo(leastDepositPercent) >= 0
        || credit != null && credit <= longestCreditDays;
  }

  boolean include(String afterSalesTerms) {
    return afterSales.stream().anyMatch(standard -> standard.strip().equals(afterSalesTerms));
  }
}
