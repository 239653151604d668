package io.saleswright.finance.confirmations;

/** What the customer has said to a balance. */
public enum ConfirmationStage {
  /** Nothing yet. */
  SENT,
  AGREED,
  DISAGREED
}
