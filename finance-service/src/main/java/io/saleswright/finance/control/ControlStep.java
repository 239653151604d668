package io.saleswright.finance.control;

import static io.saleswright.finance.control.MeasureStage.DONE;
import static io.saleswright.finance.control.MeasureStage.OPEN;

import io.saleswright.platform.kernel.Step;

/** The steps of controlling: who may take them, and from where to where they lead. */
enum ControlStep implements Step<MeasureStage> {
  SET_MEASURE(leaders().to(OPEN)),
  SETTLE_MEASURE(leaders().from(OPEN).to(DONE)),
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

  private final Row<MeasureStage> row;

  ControlStep(Row<MeasureStage> row) {
    this.row = row;
  }

  private static Row<MeasureStage> leaders() {
    return Step.by(
        "EXP-11",
        "sales-support",
        "support-supervisor",
        "sales-manager",
        "vp-sales",
        "finance-head",
        "general-manager");
  }

  @Override
  public Row<MeasureStage> row() {
    return row;
  }
}
