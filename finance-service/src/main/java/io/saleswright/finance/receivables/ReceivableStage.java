package io.saleswright.finance.receivables;

/** Whether something is owed. */
public enum ReceivableStage {
  OPEN,
  /** All of it is covered. */
  SETTLED,
  /** The order was cancelled: nothing is owed any more. */
  CANCELLED
}
