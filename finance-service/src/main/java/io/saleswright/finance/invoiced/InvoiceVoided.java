package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A written invoice does not count any more; its number is used by no other, and another invoice
 * over the same is asked for (FIN-08).
 *
 * @param invoiceId identity of the invoice
 * @param number the invoice's number for people
 * @param orderId identity of the order
 * @param customerId who was invoiced
 * @param gross what it was over, tax included
 * @param by staff id of who voided it
 */
@EventType("finance.InvoiceVoided.v1")
public record InvoiceVoided(
    String invoiceId, String number, String orderId, String customerId, Money gross, String by) {}
