package io.saleswright.finance.credit;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of a credit account that people take. */
enum CreditStep implements Step<CreditStage> {
  /** Makes the account, too, of a customer who has none. */
  SET_LIMIT(Step.<CreditStage>by("FIN-17", "finance-head").to(CreditStage.OPEN)),
  READ(Step.by("FIN-19", Readers.OF_CUSTOMERS));

  private final Row<CreditStage> row;

  CreditStep(Row<CreditStage> row) {
    this.row = row;
  }

  @Override
  public Row<CreditStage> row() {
    return row;
  }
}
