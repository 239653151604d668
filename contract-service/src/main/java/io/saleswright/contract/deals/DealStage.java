package io.saleswright.contract.deals;

/** How far the file of a deal has come. */
public enum DealStage {
  /** The customer has not paid in full; what comes is kept. */
  COLLECTING,
  /** The customer has paid, and papers are missing. */
  INCOMPLETE,
  /** All papers are there, or known not to exist. */
  COMPLETE,
  /** The order will not be carried out. */
  CANCELLED
}
