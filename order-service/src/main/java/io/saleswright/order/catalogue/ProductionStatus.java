package io.saleswright.order.catalogue;

/** How the workshop stands to a product (PRD-01, ORD-07). */
public enum ProductionStatus {
  /** Made all the time. */
  IN_PRODUCTION,
  /** Made when it is ordered. */
  MADE_TO_ORDER,
  /** Not made at present. */
  PAUSED
}
