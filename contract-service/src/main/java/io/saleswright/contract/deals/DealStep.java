package io.saleswright.contract.deals;

import io.saleswright.platform.kernel.Step;

/** The steps of the file of a deal; most of what happens to it is told by events. */
enum DealStep implements Step<DealStage> {
  /** Papers come in, and the payment. */
  TAKE_OVER(
      Step.<DealStage>by("DOC-06")
          .to(DealStage.COLLECTING, DealStage.INCOMPLETE, DealStage.COMPLETE, DealStage.CANCELLED)),
  WAIVE_PAPER(
      Step.<DealStage>by("DOC-06", "sales-support", "support-supervisor")
          .from(DealStage.INCOMPLETE)
          .to(DealStage.INCOMPLETE, DealStage.COMPLETE)),
  READ(
      Step.<DealStage>by(
              "DOC-06",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "legal",
              "finance",
              "finance-head",
              "auditor")
          .showing("contract-terms"));

  private final Row<DealStage> row;

  DealStep(Row<DealStage> row) {
    this.row = row;
  }

  @Override
  public Row<DealStage> row() {
    return row;
  }
}
