package io.saleswright.finance.gates;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * An order may pass a gate although its money is missing: somebody approved that (FIN-03, SEC-07).
 *
 * @param orderId identity of the order
 * @param customerId who owes
 * @param gate RELEASE or SHIPMENT
 * @param orderRevision the only revision of the order that it holds for
 * @param missing what is still owed
 * @param reason why, in the words of whoever approved it
 * @param by staff id of whoever approved it
 */
@EventType("finance.GateExceptionGranted.v1")
public record GateExceptionGranted(
    String orderId,
    String customerId,
    String gate,
    long orderRevision,
    Money missing,
    String reason,
    String by) {}
