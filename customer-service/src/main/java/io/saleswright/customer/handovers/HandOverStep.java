package io.saleswright.customer.handovers;

import static io.saleswright.customer.handovers.HandOverStage.DONE;
import static io.saleswright.customer.handovers.HandOverStage.RUNNING;

import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.platform.kernel.Step;

/** The steps of a hand-over of many customers: who may take them, and where they lead. */
enum HandOverStep implements Step<HandOverStage> {
  /** Whoever hands one customer over may hand over all in their scope. */
  DECIDE(
      Step.<HandOverStage>by(CustomerStep.HAND_OVER.rule(), CustomerStep.HAND_OVER.row().roles())
          .to(RUNNING)),
  FINISH(Step.<HandOverStage>by(CustomerStep.HAND_OVER.rule()).from(RUNNING).to(DONE)),
  READ(
      Step.by(
          CustomerStep.HAND_OVER.rule(),
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "auditor"));

  private final Row<HandOverStage> row;

  HandOverStep(Row<HandOverStage> row) {
    this.row = row;
  }

  @Override
  public Row<HandOverStage> row() {
    return row;
  }
}
