package io.saleswright.order.figures;

import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Step;

/** Which figures there are, and who reads them. */
enum FiguresStep implements Step<OrderStage> {
  READ_DAY(
      Step.by(
          "ORD-44",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "finance",
          "finance-head",
          "auditor")),
  READ_ALL_TIME(
      Step.by(
          "RPT-10",
          "migration",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "auditor",
          "admin"));

  private final Row<OrderStage> row;

  FiguresStep(Row<OrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderStage> row() {
    return row;
  }
}
