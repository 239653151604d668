package io.saleswright.finance.risk;

/** What about a customer's debts can be too much. */
public enum RiskKind {
  /** All that they owe. */
  EXPOSURE,
  /** What of it is overdue. */
  OVERDUE,
  /** Their share of what all customers owe. */
  CONCENTRATION
}
