package io.saleswright.finance.receivables;

import static io.saleswright.finance.receivables.ReceivableStage.CANCELLED;
import static io.saleswright.finance.receivables.ReceivableStage.OPEN;
import static io.saleswright.finance.receivables.ReceivableStage.SETTLED;

import io.saleswright.finance.Readers;
import io.saleswright.finance.gates.GateRefusal;
import io.saleswright.platform.kernel.Step;

/**
 * The steps of a receivable. Most of them follow from events of its order, and nobody takes those
 * by hand.
 */
public enum ReceivableStep implements Step<ReceivableStage> {
  /** Its order was placed; one that costs nothing is settled at once. */
  PLAN(Step.<ReceivableStage>by("FIN-04").to(OPEN, SETTLED)),
  /** Money of a payment is set against it. */
  ALLOCATE(
      Step.<ReceivableStage>by("FIN-09", "finance")
          .from(OPEN)
          .to(OPEN, SETTLED)
          .otherwise(AllocationRefusal.ABOVE_DUE)),
  /** A payment that covered it was reversed; a cancelled one owes nothing all the same. */
  WITHDRAW(Step.<ReceivableStage>by("FIN-16").from(OPEN, SETTLED).to(OPEN)),
  /** Its order was changed. */
  REPLAN(
      Step.<ReceivableStage>by("FIN-04")
          .from(OPEN, SETTLED)
          .to(OPEN, SETTLED)
          .otherwise(AllocationRefusal.ORDER_CANCELLED)),
  /** The goods of its order were signed for. */
  SIGN(
      Step.<ReceivableStage>by("FIN-04")
          .from(OPEN, SETTLED)
          .otherwise(AllocationRefusal.ORDER_CANCELLED)),
  /** Its order was cancelled. */
  CANCEL(Step.<ReceivableStage>by("FIN-04").from(OPEN, SETTLED).to(CANCELLED)),
  /** A recorded approval that the order does not wait for its money. */
  EXCEPT(
      Step.<ReceivableStage>by("FIN-03", "finance-head", "vp-sales", "general-manager")
          .from(OPEN)
          .otherwise(GateRefusal.GATE_OPEN)),
  /** An order told that something did not go as the rules have it. */
  DEVIATE(Step.<ReceivableStage>by("SEC-07").from(OPEN, SETTLED, CANCELLED)),
  /** A manager looks at an exception that somebody else let. */
  REVIEW(Step.by("SEC-07", "sales-manager", "vp-sales", "general-manager")),
  ATTACH(Step.<ReceivableStage>by("DOC-10", "finance", "finance-head").from(OPEN, SETTLED)),
  DETACH(Step.<ReceivableStage>by("DOC-10", "finance", "finance-head").from(OPEN, SETTLED)),
  READ(Step.<ReceivableStage>by("FIN-19", Readers.OF_ORDERS).showing("sales-records")),
  READ_ATTACHMENTS(Step.by("DOC-10", Readers.OF_ORDERS)),
  /** The list of the exceptions, for those who review them. */
  READ_EXCEPTIONS(
      Step.by(
          "SEC-07",
          "finance-head",
          "auditor",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager"));

  private final Row<ReceivableStage> row;

  ReceivableStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
    return row;
  }
}
