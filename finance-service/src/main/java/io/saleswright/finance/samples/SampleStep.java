package io.saleswright.finance.samples;

import static io.saleswright.finance.samples.SampleStage.EXAMINED;
import static io.saleswright.finance.samples.SampleStage.OPEN;

import io.saleswright.platform.kernel.Step;

/** The steps of a sample: who may take them, and from where to where they lead. */
enum SampleStep implements Step<SampleStage> {
  DRAW(Step.<SampleStage>by("EXP-12", "auditor").to(OPEN)),
  NOTE_RESULT(Step.<SampleStage>by("EXP-12", "auditor").from(OPEN).to(OPEN, EXAMINED)),
  READ(Step.by("EXP-12", "auditor", "general-manager", "finance-head"));

  private final Row<SampleStage> row;

  SampleStep(Row<SampleStage> row) {
    this.row = row;
  }

  @Override
  public Row<SampleStage> row() {
    return row;
  }
}
