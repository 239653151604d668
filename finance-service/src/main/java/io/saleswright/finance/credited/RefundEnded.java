package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;

/**
 * The money is not paid back: nobody agreed, or it was taken back; it is on the balance again
 * (FIN-18).
 *
 * @param refundId identity of the refund
 * @param customerId whose money it is
 * @param rejected whether somebody did not agree
 * @param by staff id of who decided it
 */
@EventType("finance.RefundEnded.v1")
public record RefundEnded(String refundId, String customerId, boolean rejected, String by) {}
