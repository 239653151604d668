package io.saleswright.testkit.architecture.broken.billing;

import io.saleswright.testkit.architecture.broken.orders.Order;

/** The other half of the cycle (R1). */
public record Bill(Order order) {}
