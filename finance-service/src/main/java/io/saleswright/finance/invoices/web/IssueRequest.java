package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoices.IssueInvoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What finance puts on an invoice.
 *
 * @param title the name that the customer wants on it
 * @param taxRate tax in percent of the net amount
 * @param titleReason why the title is another one than was verified with the customer
 */
record IssueRequest(
    @NotBlank String title,
    @NotNull BigDecimal taxRate,
    @Nullable @Size(max = 500) String titleReason) {

  IssueInvoice command() {
    boolean told = titleReason != null && !titleReason.isBlank();
    return new IssueInvoice(title, taxRate, told ? titleReason : null);
  }
}
