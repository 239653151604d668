package io.saleswright.finance.writeoffs;

import static io.saleswright.finance.writeoffs.WriteOffStage.DROPPED;
import static io.saleswright.finance.writeoffs.WriteOffStage.REVERSED;
import static io.saleswright.finance.writeoffs.WriteOffStage.WRITTEN_OFF;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of a write-off: who may take them, and from where to where they lead. */
enum WriteOffStep implements Step<WriteOffStage> {
  /** Leads to DROPPED when somebody was faster. */
  WRITE_OFF(Step.<WriteOffStage>by("FIN-09", "finance", "finance-head").to(WRITTEN_OFF, DROPPED)),
  REVERSE_WRITE_OFF(
      Step.<WriteOffStage>by("FIN-16", "finance", "finance-head").from(WRITTEN_OFF).to(REVERSED)),
  READ(Step.by("FIN-19", Readers.OF_CUSTOMERS));

  private final Row<WriteOffStage> row;

  WriteOffStep(Row<WriteOffStage> row) {
    this.row = row;
  }

  @Override
  public Row<WriteOffStage> row() {
    return row;
  }
}
