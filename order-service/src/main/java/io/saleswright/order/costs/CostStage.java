package io.saleswright.order.costs;

/** A cost is known or not; there is nothing in between. */
enum CostStage {
  KNOWN
}
