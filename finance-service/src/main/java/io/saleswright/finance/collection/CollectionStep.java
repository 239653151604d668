package io.saleswright.finance.collection;

import io.saleswright.finance.Readers;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Step;

/** What may be done with the collection list: it is read. */
enum CollectionStep implements Step<ReceivableStage> {
  READ(Step.by("FIN-05", Readers.OF_ORDERS));

  private final Row<ReceivableStage> row;

  CollectionStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
    return row;
  }
}
