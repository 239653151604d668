package io.saleswright.order.costs;

import io.saleswright.platform.kernel.Step;

/** Who sets and who sees what products cost us (SEC-02, QUO-08). */
enum CostStep implements Step<CostStage> {
  SET_COST(Step.<CostStage>by("QUO-08", "finance", "finance-head").to(CostStage.KNOWN)),
  READ_COST(
      Step.<CostStage>by(
              "SEC-02",
              "finance",
              "finance-head",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("cost"));

  private final Row<CostStage> row;

  CostStep(Row<CostStage> row) {
    this.row = row;
  }

  @Override
  public Row<CostStage> row() {
    return row;
  }
}
