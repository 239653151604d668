package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes an invoice (FIN-08).
 *
 * @param buyer whom it is made out to, as the customer wants it (FIN-02)
 * @param taxRate tax in percent of the net amount, such as 13
 * @param titleReason why the title is another one than was verified; null confirms nothing
 */
public record IssueInvoice(Issue.Buyer buyer, BigDecimal taxRate, @Nullable String titleReason) {

  /**
   * @throws InvalidInput when the rate is negative
   */
  public IssueInvoice {
    if (taxRate.signum() < 0) {
      throw new InvalidInput("taxRate", "FIN-02", "must not be negative");
    }
  }
}
