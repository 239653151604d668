package io.saleswright.finance.invoiced;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on an invoice that is to be written, as far as it is known (FIN-02). People look
 * at it, and may write something else.
 *
 * @param title the name on it; null when none is known that was verified
 * @param taxNumber the buyer's tax number
 * @param address the buyer's address and telephone number
 * @param bank the buyer's bank and account
 * @param taxRate tax in percent of net
 * @param verified whether the title is the one that was verified with the customer; null when none
 *     was, or none is proposed
 * @param fromInvoice number of the customer's invoice that it was taken from; null when from none
 */
public record Proposal(
    @Nullable String title,
    @Nullable String taxNumber,
    @Nullable String address,
    @Nullable String bank,
    @Nullable BigDecimal taxRate,
    @Nullable Boolean verified,
    @Nullable String fromInvoice) {}
