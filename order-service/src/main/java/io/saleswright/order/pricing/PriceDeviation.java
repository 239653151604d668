package io.saleswright.order.pricing;

/** In what an agreed price deviates from what the catalogue says (PRD-05). */
public enum PriceDeviation {
  /** Below the list price, by more than the tolerance; no promotion of the day covers it. */
  BELOW_LIST,
  /** Below the list price, and below the promotion of the day, too. */
  OUTSIDE_PROMOTION,
  /** Below the floor, which knows no tolerance and no promotion. */
  BELOW_FLOOR,
  /** The list had no approved price for the day, so nothing says what is right. */
  NOT_LISTED,
  /** In another currency than the list, so the two can't be compared. */
  OTHER_CURRENCY
}
