package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money on a customer's balance is to be paid back (FIN-18).
 *
 * @param refundId identity of the refund
 * @param number what people call it
 * @param paymentId the payment whose money it is
 * @param customerId whose it is
 * @param amount how much
 * @param creditNoteId the credit note that it follows; absent when it follows none
 * @param by staff id of who asks
 */
@EventType("finance.RefundRequested.v1")
public record RefundRequested(
    String refundId,
    String number,
    String paymentId,
    String customerId,
    Money amount,
    @Nullable String creditNoteId,
    String by) {}
