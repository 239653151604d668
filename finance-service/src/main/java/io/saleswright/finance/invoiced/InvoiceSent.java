package io.saleswright.finance.invoiced;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/**
 * An invoice was sent to the customer (FIN-08).
 *
 * @param invoiceId identity of the invoice
 * @param number the invoice's number for people
 * @param orderId identity of the order
 * @param customerId who was invoiced
 * @param channel EMAIL, COURIER, HANDED_OVER or TAX_PLATFORM
 * @param sentOn the day
 * @param by staff id of who sent it
 */
@EventType("finance.InvoiceSent.v1")
public record InvoiceSent(
    String invoiceId,
    String number,
    String orderId,
    String customerId,
    String channel,
    LocalDate sentOn,
    String by) {}
