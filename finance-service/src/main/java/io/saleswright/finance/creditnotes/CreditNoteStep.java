package io.saleswright.finance.creditnotes;

import static io.saleswright.finance.creditnotes.CreditNoteStage.DROPPED;
import static io.saleswright.finance.creditnotes.CreditNoteStage.ISSUED;
import static io.saleswright.finance.creditnotes.CreditNoteStage.REQUESTED;
import static io.saleswright.finance.creditnotes.CreditNoteStage.REVERSED;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of a credit note: who may take them, and from where to where they lead. */
public enum CreditNoteStep implements Step<CreditNoteStage> {
  /** Returns and shortages ask by themselves. */
  REQUEST_CREDIT(
      Step.<CreditNoteStage>by(
              "FIN-18", "finance", "sales-support", "support-supervisor", "sales-manager")
          .to(REQUESTED)),
  ISSUE(
      Step.<CreditNoteStage>by("FIN-08", "finance", "finance-head")
          .from(REQUESTED)
          .to(REQUESTED, ISSUED)),
  DROP(Step.<CreditNoteStage>by("FIN-18", "finance", "finance-head").from(REQUESTED).to(DROPPED)),
  REVERSE(Step.<CreditNoteStage>by("FIN-16", "finance", "finance-head").from(ISSUED).to(REVERSED)),
  /** Its paper leaves the house. Who audits looks, and sends nothing to anybody. */
  HAND_OUT(
      Step.<CreditNoteStage>by("FIN-18", Readers.but("auditor", Readers.OF_ORDERS))
          .from(ISSUED, REVERSED)),
  READ(Step.by("FIN-19", Readers.OF_ORDERS));

  private final Row<CreditNoteStage> row;

  CreditNoteStep(Row<CreditNoteStage> row) {
    this.row = row;
  }

  @Override
  public Row<CreditNoteStage> row() {
    return row;
  }
}
