package io.saleswright.complaint.feedback;

import io.saleswright.platform.kernel.Step;
import java.util.Arrays;
import java.util.stream.Stream;

/** The steps of a feedback: who may take them, and from where to where they lead. */
public enum FeedbackStep implements Step<FeedbackStage> {
  COLLECT_FEEDBACK(by("PRD-10", Roles.COLLECTORS).to(FeedbackStage.COLLECTED)),
  TAKE_UP_FEEDBACK(
      by("PRD-10", Roles.IMPROVERS).from(FeedbackStage.COLLECTED).to(FeedbackStage.TAKEN_UP)),
  ANSWER_FEEDBACK(
      by("PRD-10", Roles.IMPROVERS)
          .from(FeedbackStage.COLLECTED, FeedbackStage.TAKEN_UP)
          .to(FeedbackStage.ANSWERED)),
  READ_FEEDBACK(by("CMP-14", Roles.READERS));

  private final Row<FeedbackStage> row;

  FeedbackStep(Row<FeedbackStage> row) {
    this.row = row;
  }

  private static Row<FeedbackStage> by(String rule, String... roles) {
    return Step.by(rule, roles);
  }

  @Override
  public Row<FeedbackStage> row() {
    return row;
  }

  /** Groups of roles. Products are improved by technical. */
  static final class Roles {
    static final String[] IMPROVERS = {"technical"};
    static final String[] COLLECTORS = {
      "sales-rep",
      "account-manager",
      "sales-support",
      "sales-manager",
      "customer-service",
      "support-supervisor",
      "technical"
    };
    static final String[] READERS =
        Stream.concat(
                Arrays.stream(COLLECTORS),
                Stream.of("vp-sales", "general-manager", "production", "auditor"))
            .toArray(String[]::new);

    private Roles() {}
  }
}
