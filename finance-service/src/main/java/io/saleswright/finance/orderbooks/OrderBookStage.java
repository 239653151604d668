package io.saleswright.finance.orderbooks;

/** Whether both sides agree on an order's amounts. */
public enum OrderBookStage {
  /** One side or both have yet to confirm. */
  UNCONFIRMED,
  /** The order clerk and finance have confirmed. */
  CONFIRMED
}
