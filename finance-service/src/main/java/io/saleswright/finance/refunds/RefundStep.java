package io.saleswright.finance.refunds;

import static io.saleswright.finance.refunds.RefundStage.APPROVED;
import static io.saleswright.finance.refunds.RefundStage.DROPPED;
import static io.saleswright.finance.refunds.RefundStage.PAID_OUT;
import static io.saleswright.finance.refunds.RefundStage.REJECTED;
import static io.saleswright.finance.refunds.RefundStage.REQUESTED;
import static io.saleswright.finance.refunds.RefundStage.REVERSED;
import static io.saleswright.finance.refunds.RefundStage.WITHDRAWN;

import io.saleswright.finance.Readers;
import io.saleswright.platform.kernel.Step;

/** The steps of a refund: who may take them, and from where to where they lead. */
public enum RefundStep implements Step<RefundStage> {
  /** Leads to DROPPED when somebody else was faster. */
  REQUEST_REFUND(Step.<RefundStage>by("FIN-18", "finance").to(REQUESTED, DROPPED)),
  /** Which of these roles decides now is said by the chain. */
  APPROVE(
      Step.<RefundStage>by("FIN-18", RefundRules.chainRoles())
          .from(REQUESTED)
          .to(REQUESTED, APPROVED)),
  REJECT(Step.<RefundStage>by("FIN-18", RefundRules.chainRoles()).from(REQUESTED).to(REJECTED)),
  WITHDRAW(
      Step.<RefundStage>by("FIN-18", "finance", "finance-head")
          .from(REQUESTED, APPROVED)
          .to(WITHDRAWN)),
  PAY_OUT(Step.<RefundStage>by("FIN-18", "finance", "finance-head").from(APPROVED).to(PAID_OUT)),
  REVERSE(Step.<RefundStage>by("FIN-16", "finance", "finance-head").from(PAID_OUT).to(REVERSED)),
  READ(Step.by("FIN-19", Readers.OF_CUSTOMERS));

  private final Row<RefundStage> row;

  RefundStep(Row<RefundStage> row) {
    this.row = row;
  }

  @Override
  public Row<RefundStage> row() {
    return row;
  }
}
