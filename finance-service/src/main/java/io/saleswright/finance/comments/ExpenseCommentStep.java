package io.saleswright.finance.comments;

import io.saleswright.finance.expensing.ExpenseStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What our people do with comments on expenses, whatever the expense's stage. */
public enum ExpenseCommentStep implements Step<ExpenseStage> {
  COMMENT(Step.by("EXP-11", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("EXP-11", Roles.STAFF)),
  READ_COMMENTS(Step.by("EXP-11", Roles.READERS));

  private final Row<ExpenseStage> row;

  ExpenseCommentStep(Row<ExpenseStage> row) {
    this.row = row;
  }

  @Override
  public Row<ExpenseStage> row() {
    return row;
  }

  /** Roles that several steps share. */
  private static final class Roles {

    static final String[] STAFF = {
      "sales-rep",
      "account-manager",
      "sales-support",
      "support-supervisor",
      "sales-manager",
      "vp-sales",
      "general-manager",
      "marketing",
      "finance",
      "finance-head"
    };
    static final String[] READERS =
        Stream.concat(Stream.of(STAFF), Stream.of("auditor")).toArray(String[]::new);
  }
}
