package io.saleswright.contract.paperwork;

import static io.saleswright.contract.paperwork.PaperStage.CANCELLED;
import static io.saleswright.contract.paperwork.PaperStage.HANDED_IN;
import static io.saleswright.contract.paperwork.PaperStage.MISSING;
import static io.saleswright.contract.paperwork.PaperStage.RECEIVED;

import io.saleswright.platform.kernel.Step;

/** The steps of a request for a paper: who may take them, and from where to where they lead. */
public enum PaperStep implements Step<PaperStage> {
  REQUEST(ofSupport().to(MISSING)),
  HAND_IN(
      Step.<PaperStage>by("CON-12", "sales-rep", "account-manager", "sales-manager")
          .from(MISSING)
          .to(HANDED_IN)),
  /** Sends back what is not the paper that was asked for. */
  SEND_BACK(ofSupport().from(HANDED_IN).to(MISSING)),
  /** Also of a paper that was handed over without a word here. */
  RECEIVE(ofSupport().from(MISSING, HANDED_IN).to(RECEIVED)),
  CANCEL(ofSupport().from(MISSING, HANDED_IN).to(CANCELLED)),
  READ(
      Step.<PaperStage>by(
              "CON-12",
              "sales-rep",
              "account-manager",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "general-manager",
              "auditor")
          .showing("contract-terms"));

  private final Row<PaperStage> row;

  PaperStep(Row<PaperStage> row) {
    this.row = row;
  }

  private static Row<PaperStage> ofSupport() {
    return Step.by("CON-12", "sales-support", "support-supervisor");
  }

  @Override
  public Row<PaperStage> row() {
    return row;
  }
}
