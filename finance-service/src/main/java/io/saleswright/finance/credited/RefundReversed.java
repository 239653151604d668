package io.saleswright.finance.credited;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Money that was paid back came back to us, or was recorded wrongly: a counter-entry puts it on the
 * balance again (FIN-16, FIN-18).
 *
 * @param refundId identity of the refund
 * @param customerId whose money it is
 * @param amount how much
 * @param by staff id of who reversed it
 */
@EventType("finance.RefundReversed.v1")
public record RefundReversed(String refundId, String customerId, Money amount, String by) {}
