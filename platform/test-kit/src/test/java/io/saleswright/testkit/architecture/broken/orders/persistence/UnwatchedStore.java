package io.saleswright.testkit.architecture.broken.orders.persistence;

import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.testkit.architecture.broken.orders.Order;

/** Stores what no contract reads back. */
class UnwatchedStore {

  static final AggregateType<Order> ORDERS = AggregateType.of("orders", "order", Order.class);
}
