package io.saleswright.finance.expensing;

/** How far an expense has come. */
public enum ExpenseStage {
  DRAFT,
  /** The application waits for the answer of its budget, for a moment. */
  BUDGET_ASKED,
  /** The application is with its chain. */
  SUBMITTED,
  /** It may be spent. */
  APPROVED,
  /** The claim waits for the answer of its budget, for a moment. */
  CLAIM_ASKED,
  /** The claim is with its chain. */
  CLAIMED,
  /** Finance checks the vouchers. */
  CLAIM_APPROVED,
  /** The vouchers are in order; somebody else pays. */
  CHECKED,
  PAID,
  REFUSED,
  WITHDRAWN,
  EXPIRED
}
