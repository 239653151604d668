package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/** All items were verified with all three parties (ORD-03). */
@EventType("order.OrderVerified.v1")
public record OrderVerified(String orderId, long revision, Money total, String by) {}
