package io.saleswright.finance.accounts;

import io.saleswright.finance.Readers;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Step;

/** What may be done with statements: they are read, and leave the house. */
enum StatementStep implements Step<ReceivableStage> {
  READ(Step.by("FIN-12", Readers.OF_CUSTOMERS)),
  /** Who audits looks, and sends nothing to anybody. */
  HAND_OUT(Step.by("FIN-12", Readers.but("auditor", Readers.OF_CUSTOMERS)));

  private final Row<ReceivableStage> row;

  StatementStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
    return row;
  }
}
