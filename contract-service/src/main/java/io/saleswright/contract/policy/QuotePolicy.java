package io.saleswright.contract.policy;

import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;

/**
 * The policy of quotes, as {@code policy/quotes.yaml} ships it.
 *
 * @param taxRateOnNetPrices the tax in prices that include it; list prices exclude it
 * @param confirmation how long the departments may take to confirm a quote
 * @param expiryReminderDays how many days before it expires people are reminded of a quote
 * @param priceTolerancePercent how far below the list a price may lie without approval
 * @param leastDepositPercent the least deposit that needs no approval
 * @param longestCreditDays the longest credit that needs no approval
 * @param standardAfterSales the after-sales terms that need no approval, word by word
 * @param approval the steps through which a quote passes that deviates
 */
record QuotePolicy(
    @DecimalMin("0") @DecimalMax("100") BigDecimal taxRateOnNetPrices,
    TimeLimit confirmation,
    @Min(0) @Max(90) int expiryReminderDays,
    @DecimalMin("0") @DecimalMax("100") BigDecimal priceTolerancePercent,
    @DecimalMin("0") @DecimalMax("100") BigDecimal leastDepositPercent,
    @Min(0) @Max(365) int longestCreditDays,
    List<String> standardAfterSales,
    List<ChainStep> approval) {

  /**
   * @throws IllegalArgumentException when two steps of the approval have the same name
   */
  QuotePolicy {
    Chain.mustBeDistinct(approval);
  }
}
