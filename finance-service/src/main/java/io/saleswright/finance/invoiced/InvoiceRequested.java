package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * The customer has signed for the goods; an invoice has to be written (FIN-07).
 *
 * @param invoiceId identity of the invoice
 * @param orderId identity of the order
 * @param customerId who is invoiced
 * @param gross what the invoice is over, tax included
 */
@EventType("finance.InvoiceRequested.v1")
public record InvoiceRequested(String invoiceId, String orderId, String customerId, Money gross) {}
