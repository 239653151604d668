package io.saleswright.order.accuracy;

import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Step;

/** Who reads how right orders were. */
enum AccuracyStep implements Step<OrderStage> {
  READ_ACCURACY(
      Step.by(
          "ORD-08",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "hr",
          "auditor"));

  private final Row<OrderStage> row;

  AccuracyStep(Row<OrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderStage> row() {
    return row;
  }
}
