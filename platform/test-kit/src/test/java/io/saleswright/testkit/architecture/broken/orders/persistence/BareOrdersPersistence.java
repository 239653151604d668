package io.saleswright.testkit.architecture.broken.orders.persistence;

/** Opens a store and is no configuration (R26). */
class BareOrdersPersistence {}
