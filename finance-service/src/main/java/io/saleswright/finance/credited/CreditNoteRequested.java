package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit note has to be written (FIN-18).
 *
 * @param creditNoteId identity of the credit note
 * @param invoiceId the invoice that it corrects
 * @param orderId the order
 * @param customerId whose it is
 * @param gross what it is over, tax included
 * @param ground what it comes from: RETURN, COMPLAINT, SHORTAGE or OTHER
 * @param groundId identity of the return, complaint or order; absent when it comes from none
 * @param by who asked for it
 * @param partOf identity of the first credit note of the same decision, when it takes several
 *     because no invoice has so much left; absent of that one itself
 */
@EventType("finance.CreditNoteRequested.v1")
public record CreditNoteRequested(
    String creditNoteId,
    String invoiceId,
    String orderId,
    String customerId,
    Money gross,
    String ground,
    @Nullable String groundId,
    String by,
    @Nullable String partOf) {}
