package io.saleswright.testkit.architecture.broken.orders;

import io.saleswright.testkit.architecture.broken.orders.persistence.ExposedStore;

/** Reaches for an adapter (R5). */
class HastyDesk {

  void keep(ExposedStore store) {
    store.keep();
  }
}
