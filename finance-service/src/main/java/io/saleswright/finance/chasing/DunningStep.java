package io.saleswright.finance.chasing;

import static io.saleswright.finance.chasing.DunningStage.DUE;
import static io.saleswright.finance.chasing.DunningStage.ENDED;
import static io.saleswright.finance.chasing.DunningStage.HELD;
import static io.saleswright.finance.chasing.DunningStage.PROMISED;
import static io.saleswright.finance.chasing.DunningStage.RESTING;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/**
 * The steps of chasing money: who may take them, and from where to where they lead. Inside sales
 * chases (003-C); whoever looks after the customer may speak to them, too.
 */
public enum DunningStep implements Step<DunningStage> {
  /** Something became overdue. */
  BEGIN_DUNNING(Step.<DunningStage>by("FIN-06").to(DUE, RESTING, HELD)),
  /** A day has come, or something was paid, complained about or settled. */
  WATCH(
      Step.<DunningStage>by("FIN-06")
          .from(DUE, RESTING, PROMISED, HELD, ENDED)
          .to(DUE, RESTING, PROMISED, HELD, ENDED)),
  SEND_LETTER(
      Step.<DunningStage>by(
              "FIN-06", "sales-support", "support-supervisor", "finance", "finance-head")
          .from(DUE, RESTING)
          .to(RESTING)
          .otherwise(DunningRefusal.NOTHING_OVERDUE)),
  NOTE_CALL(callers().to(RESTING, PROMISED, HELD)),
  NOTE_PROMISE(callers().to(PROMISED, HELD)),
  READ(Step.by("FIN-06", Readers.OF_ORDERS));

  private final Row<DunningStage> row;

  DunningStep(Row<DunningStage> row) {
    this.row = row;
  }

  private static Row<DunningStage> callers() {
    return Step.<DunningStage>by(
            "FIN-06",
            "sales-support",
            "support-supervisor",
            "finance",
            "finance-head",
            "sales-rep",
            "account-manager",
            "sales-manager")
        .from(DUE, RESTING, PROMISED, HELD)
        .otherwise(DunningRefusal.NOTHING_OVERDUE);
  }

  @Override
  public Row<DunningStage> row() {
    return row;
  }
}
