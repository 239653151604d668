package io.saleswright.finance.orderbooks;

/** How the amounts of an order may differ (FIN-11). */
public enum Difference {
  /** Not all that was ordered has left the house. */
  NOT_SHIPPED,
  /** What has left the house and what was invoiced are not the same. */
  NOT_INVOICED,
  /** What was invoiced, less credit notes, and what was paid are not the same. */
  NOT_PAID
}
