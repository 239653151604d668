package io.saleswright.finance.openings;

import static io.saleswright.finance.receivables.ReceivableStage.OPEN;

import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Step;

/** The steps of taking over what is older than the system. */
enum OpeningStep implements Step<ReceivableStage> {
  IMPORT(Step.<ReceivableStage>by("FIN-05", "migration", "finance-head").to(OPEN));

  private final Row<ReceivableStage> row;

  OpeningStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
    return row;
  }
}
