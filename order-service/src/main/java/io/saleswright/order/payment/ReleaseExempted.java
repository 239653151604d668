package io.saleswright.order.payment;

import io.saleswright.platform.kernel.EventType;

/**
 * The workshop may begin although finance has not opened the gate before the release (FIN-03).
 *
 * @param orderId identity of the order
 * @param revision revision of the order that it holds for
 * @param reason why
 * @param by staff id of who decided it
 */
@EventType("order.ReleaseExempted.v1")
public record ReleaseExempted(String orderId, long revision, String reason, String by) {}
