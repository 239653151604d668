package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A credit note does not count any more: a counter-entry takes it back, and its amount is owed
 * again (FIN-16, FIN-18).
 *
 * @param creditNoteId identity of the credit note
 * @param number its own number
 * @param counterNumber number of the counter-entry
 * @param orderId the order
 * @param customerId whose it is
 * @param gross what it was over
 * @param by staff id of who reversed it
 */
@EventType("finance.CreditNoteReversed.v1")
public record CreditNoteReversed(
    String creditNoteId,
    String number,
    String counterNumber,
    String orderId,
    String customerId,
    Money gross,
    String by) {}
