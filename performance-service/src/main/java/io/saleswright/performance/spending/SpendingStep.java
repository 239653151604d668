package io.saleswright.performance.spending;

import io.saleswright.platform.kernel.Step;

/** The steps of what people spent that others take: they read it. Finance tells the rest. */
enum SpendingStep implements Step<SpendingStage> {
  READ(
      Step.by(
          "EXP-13",
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "marketing",
          "hr",
          "finance",
          "finance-head",
          "auditor"));

  private final Row<SpendingStage> row;

  SpendingStep(Row<SpendingStage> row) {
    this.row = row;
  }

  @Override
  public Row<SpendingStage> row() {
    return row;
  }
}
