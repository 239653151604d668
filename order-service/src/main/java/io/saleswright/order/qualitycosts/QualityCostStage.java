package io.saleswright.order.qualitycosts;

/** Whether a cost counts. */
public enum QualityCostStage {
  BOOKED,
  /** A counter-entry took it back. */
  REVERSED
}
