package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;

/**
 * A credit note that was asked for is not written (FIN-18).
 *
 * @param creditNoteId identity of the credit note
 * @param orderId the order
 * @param by staff id of who decided it
 */
@EventType("finance.CreditNoteDropped.v1")
public record CreditNoteDropped(String creditNoteId, String orderId, String by) {}
