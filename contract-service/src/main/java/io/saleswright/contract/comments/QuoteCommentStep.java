package io.saleswright.contract.comments;

import io.saleswright.contract.quoting.QuoteStage;
import io.saleswright.platform.kernel.Step;
import java.util.stream.Stream;

/** What our people do with comments on quotes, whatever the quote's stage. */
public enum QuoteCommentStep implements Step<QuoteStage> {
  COMMENT(Step.by("QUO-03", Roles.STAFF)),
  /** Takes back what one said oneself. */
  WITHDRAW_COMMENT(Step.by("QUO-03", Roles.STAFF)),
  READ_COMMENTS(Step.<QuoteStage>by("QUO-03", Roles.READERS).showing("sales-records"));

  private final Row<QuoteStage> row;

  QuoteCommentStep(Row<QuoteStage> row) {
    this.row = row;
  }

  @Override
  public Row<QuoteStage> row() {
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
      "technical",
      "production"
    };
    static final String[] READERS =
        Stream.concat(Stream.of(STAFF), Stream.of("auditor")).toArray(String[]::new);
  }
}
