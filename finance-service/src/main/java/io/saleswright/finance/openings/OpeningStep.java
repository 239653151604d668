package io.saleswright.finance.openings;

import static io.saleswright.finance.receivables.ReceivableStage.CANCELLED;
import static io.saleswright.finance.receivables.ReceivableStage.OPEN;

import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Step;

/** The steps of taking over what is older than the system. */
enum OpeningStep implements Step<ReceivableStage> {
  IMPORT(Step.<ReceivableStage>by("FIN-05", "migration", "finance-head").to(OPEN)),
  /** It was taken over by mistake: somebody else than who did that says so. */
  CANCEL_OPENING(Step.<ReceivableStage>by("FIN-05", "finance-head").from(OPEN).to(CANCELLED));

  private final Row<ReceivableStage> row;

  OpeningStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
    return row;
  }
}
