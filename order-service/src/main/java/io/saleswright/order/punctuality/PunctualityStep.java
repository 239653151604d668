package io.saleswright.order.punctuality;

import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Step;

/** Who reads how well orders were delivered. */
enum PunctualityStep implements Step<OrderStage> {
  READ_DELIVERIES(
      Step.by(
          "ORD-32",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "customer-service",
          "auditor"));

  private final Row<OrderStage> row;

  PunctualityStep(Row<OrderStage> row) {
    this.row = row;
  }

  @Override
  public Row<OrderStage> row() {
    return row;
  }
}
