package io.saleswright.finance.invoices.web;

import io.saleswright.finance.invoiced.Proposal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on an invoice that is to be written, as far as it is known.
 *
 * @param title the name on it; null when none is known that was verified with the customer
 * @param taxNumber the buyer's tax number
 * @param address the buyer's address and telephone number
 * @param bank the buyer's bank and account
 * @param taxRate tax in percent of the net amount
 * @param verified whether the title is the one that was verified with the customer; null when none
 *     was, or none is proposed
 * @param fromInvoice number of the customer's invoice that it was taken from
 */
record ProposalView(
    @Nullable String title,
    @Nullable String taxNumber,
    @Nullable String address,
    @Nullable String bank,
    @Nullable BigDecimal taxRate,
    @Nullable Boolean verified,
    @Nullable String fromInvoice) {

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.title(),
        proposal.taxNumber(),
        proposal.address(),
        proposal.bank(),
        proposal.taxRate(),
        proposal.verified(),
        proposal.fromInvoice());
  }
}
