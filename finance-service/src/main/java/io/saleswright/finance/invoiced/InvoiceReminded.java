package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * An invoice that was asked for is still not written (FIN-07); told again, after as long as writing
 * it may take, until it is.
 *
 * @param invoiceId identity of the invoice
 * @param orderId identity of the order
 * @param customerId who is to be invoiced
 * @param reminder the how many-th reminder this is
 * @param nextAt when the next one is due
 */
@EventType("finance.InvoiceReminded.v1")
public record InvoiceReminded(
    String invoiceId, String orderId, String customerId, long reminder, Instant nextAt) {}
