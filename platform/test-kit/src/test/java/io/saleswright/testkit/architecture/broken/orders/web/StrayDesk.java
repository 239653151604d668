package io.saleswright.testkit.architecture.broken.orders.web;

import io.saleswright.platform.kernel.Caller;

/** Is a desk outside of a module's root package (R23). */
class StrayDesk {

  boolean sees(Caller caller) {
    return caller.has("sales-rep");
  }
}
