package io.saleswright.order.missed;

/** How far the report of a missed order got. */
public enum MissedOrderStage {
  /** Nobody has found out yet. */
  REPORTED,
  /** It is as it was reported. */
  CONFIRMED,
  /** It is not. */
  UNFOUNDED
}
