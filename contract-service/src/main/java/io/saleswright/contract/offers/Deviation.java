package io.saleswright.contract.offers;

import java.util.Locale;

/** For which reasons an offer needs somebody's agreement (QUO-08). */
public enum Deviation {
  /** Below the list price by more than the tolerance, and below every promotion of the day. */
  BELOW_LIST,
  /** Below the floor, which knows no tolerance and no promotion. */
  BELOW_FLOOR,
  /** The list had no approved price for the day, so nothing says what is right. */
  NOT_LISTED,
  /** In another currency than the list, so the two can't be compared. */
  OTHER_CURRENCY,
  /** To be delivered earlier than production confirmed. */
  EARLY_DELIVERY,
  /** Paid later than the standard terms have it. */
  PAYMENT_TERMS,
  /** Other after-sales terms than the standard ones. */
  AFTER_SALES;

  /** The name by which the approval chain knows it. */
  public String ground() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
