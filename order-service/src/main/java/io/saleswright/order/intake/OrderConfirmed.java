package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;

/**
 * A party to the verification has agreed; or, with differences, has not yet (ORD-03).
 *
 * @param withDifferences whether they see something differently, which has to be settled first
 */
@EventType("order.OrderConfirmed.v1")
public record OrderConfirmed(String orderId, String party, boolean withDifferences, String by) {}
