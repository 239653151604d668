package io.saleswright.finance.confirmations;

import static io.saleswright.finance.confirmations.ConfirmationStage.AGREED;
import static io.saleswright.finance.confirmations.ConfirmationStage.DISAGREED;
import static io.saleswright.finance.confirmations.ConfirmationStage.SENT;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of a confirmation: who may take them, and from where to where they lead. */
enum ConfirmationStep implements Step<ConfirmationStage> {
  SEND_BALANCE(writers().to(SENT)),
  /** The customer said something to it; who disagreed may agree later. */
  NOTE_ANSWER(writers().from(SENT, DISAGREED).to(AGREED, DISAGREED)),
  READ(Step.by("FIN-12", Readers.OF_CUSTOMERS));

  private final Row<ConfirmationStage> row;

  ConfirmationStep(Row<ConfirmationStage> row) {
    this.row = row;
  }

  private static Row<ConfirmationStage> writers() {
    return Step.by("FIN-12", "finance", "finance-head", "sales-support", "support-supervisor");
  }

  @Override
  public Row<ConfirmationStage> row() {
    return row;
  }
}
