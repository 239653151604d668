package io.saleswright.finance.comments;

import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What our people do with comments on receivables, whatever the receivable's stage. */
public enum ReceivableCommentStep implements Step<ReceivableStage> {
  COMMENT(Step.by("FIN-19", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("FIN-19", Roles.STAFF)),
  READ_COMMENTS(Step.<ReceivableStage>by("FIN-19", Roles.READERS).showing("sales-records"));

  private final Row<ReceivableStage> row;

  ReceivableCommentStep(Row<ReceivableStage> row) {
    this.row = row;
  }

  @Override
  public Row<ReceivableStage> row() {
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
      "finance",
      "finance-head"
    };
    static final String[] READERS =
        Stream.concat(Stream.of(STAFF), Stream.of("auditor")).toArray(String[]::new);
  }
}
