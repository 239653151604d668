package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoices.Issue;
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
 * @param taxNumber the buyer's tax number, if they have one
 * @param address the buyer's address and telephone number, if they shall stand on it
 * @param bank the buyer's bank and account, if they shall stand on it
 * @param titleReason why the title is another one than was verified with the customer
 */
record IssueRequest(
    @NotBlank String title,
    @NotNull BigDecimal taxRate,
    @Nullable @Size(max = 40) String taxNumber,
    @Nullable @Size(max = 200) String address,
    @Nullable @Size(max = 200) String bank,
    @Nullable @Size(max = 500) String titleReason) {

  IssueInvoice command() {
    boolean told = titleReason != null && !titleReason.isBlank();
    Issue.Buyer buyer = new Issue.Buyer(title, taxNumber, address, bank);
    return new IssueInvoice(buyer, taxRate, told ? titleReason : null);
  }
}
