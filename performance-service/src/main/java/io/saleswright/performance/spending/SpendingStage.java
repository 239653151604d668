package io.saleswright.performance.spending;

/** What was spent has one stage only: it was paid. */
enum SpendingStage {
  PAID
}
