package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Everybody agreed who had to: the money may be paid back (FIN-18).
 *
 * @param refundId identity of the refund
 * @param customerId whose money it is
 * @param amount how much
 * @param by staff id of who agreed last
 */
@EventType("finance.RefundApproved.v1")
public record RefundApproved(String refundId, String customerId, Money amount, String by) {}
