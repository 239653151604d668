package io.saleswright.testkit.architecture.broken.orders.web;

import io.saleswright.testkit.architecture.broken.orders.persistence.ExposedStore;

/** Skips the module on its way to the store (R6). */
class ShortcutController {

  void keep(ExposedStore store) {
    store.keep();
  }
}
