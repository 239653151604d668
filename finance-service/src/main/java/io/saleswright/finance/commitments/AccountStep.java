package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Step;

/**
 * The steps of an account that people take: they read it. What it has, budgets and expenses say.
 */
enum AccountStep implements Step<AccountStage> {
  READ(
      Step.by(
          "EXP-11",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "finance",
          "finance-head",
          "auditor"));

  private final Row<AccountStage> row;

  AccountStep(Row<AccountStage> row) {
    this.row = row;
  }

  @Override
  public Row<AccountStage> row() {
    return row;
  }
}
