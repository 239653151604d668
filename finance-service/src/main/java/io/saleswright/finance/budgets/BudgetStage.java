package io.saleswright.finance.budgets;

/** How far a budget has come. */
public enum BudgetStage {
  DRAFT,
  /** The first version is with its chain. */
  SUBMITTED,
  IN_FORCE,
  /** One version is in force, and another is being written. */
  CHANGING,
  /** One version is in force, and another is with its chain. */
  CHANGE_SUBMITTED
}
