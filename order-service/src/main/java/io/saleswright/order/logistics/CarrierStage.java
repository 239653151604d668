package io.saleswright.order.logistics;

/** Whether a carrier is used. */
enum CarrierStage {
  IN_USE,
  RETIRED
}
