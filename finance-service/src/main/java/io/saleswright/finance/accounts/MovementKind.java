package io.saleswright.finance.accounts;

/** What changed a customer's balance. */
public enum MovementKind {
  /** An item of before the system, taken over. */
  OPENING_ITEM,
  /** An order was placed: its total is owed by its plan. */
  RECEIVABLE,
  RECEIVABLE_CHANGED,
  RECEIVABLE_CANCELLED,
  /** A credit note; written off, too, when that was before the two were told apart. */
  CREDIT_NOTE,
  CREDIT_NOTE_REVERSED,
  /** A small difference was written off. */
  WRITE_OFF,
  WRITE_OFF_REVERSED,
  /** What was paid too much by a little was taken as other income. */
  OTHER_INCOME,
  OTHER_INCOME_REVERSED,
  PAYMENT,
  PAYMENT_REVERSED,
  REFUND,
  REFUND_REVERSED
}
