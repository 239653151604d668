package io.saleswright.testkit.architecture.broken.orders.web;

/** Speaks to the store outside of persistence (R26). */
class MongoOrders {}
