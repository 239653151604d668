package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money was paid back to the customer (FIN-18).
 *
 * @param refundId identity of the refund
 * @param number what people call it
 * @param paymentId the payment whose money it was
 * @param customerId whose it was
 * @param amount how much
 * @param paidOn the day on which it left
 * @param creditNoteId the credit note that it follows; absent when it follows none
 * @param by staff id of who recorded it
 */
@EventType("finance.RefundPaid.v1")
public record RefundPaid(
    String refundId,
    String number,
    String paymentId,
    String customerId,
    Money amount,
    LocalDate paidOn,
    @Nullable String creditNoteId,
    String by) {}
