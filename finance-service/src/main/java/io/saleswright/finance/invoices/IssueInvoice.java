package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes an invoice (FIN-08).
 *
 * @param title the name that the customer wants on it (FIN-02)
 * @param taxRate tax in percent of the net amount, such as 13
 * @param titleReason why the title is another one than was verified; null confirms nothing
 */
public record IssueInvoice(String title, BigDecimal taxRate, @Nullable String titleReason) {

  private static final int LONGEST_TITLE = 200;

  /**
   * @throws InvalidInput when the title is blank or too long, or the rate is negative
   */
  public IssueInvoice {
    title = title.strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new InvalidInput("title", "FIN-02", "must have 1 to 200 characters");
    }
    if (taxRate.signum() < 0) {
      throw new InvalidInput("taxRate", "FIN-02", "must not be negative");
    }
  }
}
