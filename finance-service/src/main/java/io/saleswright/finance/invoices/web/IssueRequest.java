package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoices.IssueInvoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What finance puts on an invoice.
 *
 * @param title the name that the customer wants on it
 * @param taxRate tax in percent of the net amount
 */
record IssueRequest(@NotBlank String title, @NotNull BigDecimal taxRate) {

  IssueInvoice command() {
    return new IssueInvoice(title, taxRate);
  }
}
