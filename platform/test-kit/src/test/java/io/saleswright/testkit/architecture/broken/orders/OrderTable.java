package io.saleswright.testkit.architecture.broken.orders;

import io.saleswright.platform.kernel.Step;

/** Is a table of steps by another name (R24). */
enum OrderTable implements Step<OrderTable> {
  HOLD(Step.by("ORD-09", "sales-support"));

  private final Row<OrderTable> row;

  OrderTable(Row<OrderTable> row) {
    this.row = row;
  }

  @Override
  public Row<OrderTable> row() {
    return row;
  }
}
