package io.saleswright.finance.refunds;

/** How far a refund has come. */
public enum RefundStage {
  /** The payment is being asked for the money. */
  CHECKING,
  /** Somebody else was faster: there was not so much on the balance. */
  DROPPED,
  /** Others have to agree. */
  REQUESTED,
  REJECTED,
  WITHDRAWN,
  APPROVED,
  PAID_OUT,
  /** A counter-entry has taken it back. */
  REVERSED
}
