package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;

/** A party to the verification has agreed (ORD-03). */
@EventType("order.OrderConfirmed.v1")
public record OrderConfirmed(String orderId, String party, boolean withDifferences, String by) {}
