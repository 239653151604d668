package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer was to get: DECIDING, REJECTED, APPROVED, EXECUTED or DROPPED, the step that it
 * waits for, and who decided.
 */
record RemedyView(
    String kind,
    String text,
    Money amount,
    String state,
    @Nullable String waitingFor,
    List<DecisionView> decisions,
    @Nullable String reference,
    @Nullable Instant executedAt) {

  /** Who decided a step, and how. */
  record DecisionView(
      String step,
      String by,
      @Nullable String standingInFor,
      Instant at,
      boolean approved,
      @Nullable String opinion) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.step(),
          decision.by(),
          decision.standingInFor(),
          decision.at(),
          decision.approved(),
          decision.opinion());
    }
  }

  static RemedyView of(Remedy remedy) {
    return new RemedyView(
        remedy.kind().name(),
        remedy.text(),
        remedy.amount(),
        state(remedy),
        remedy.isPending() ? remedy.approval().waitingFor() : null,
        remedy.approval().everyDecision().stream().map(DecisionView::of).toList(),
        remedy.execution() == null ? null : remedy.execution().reference(),
        remedy.execution() == null ? null : remedy.execution().at());
  }

  private static String state(Remedy remedy) {
    if (remedy.execution() != null) {
      return "EXECUTED";
    }
    if (remedy.drop() != null) {
      return "DROPPED";
    }
    if (remedy.isPending()) {
      return "DECIDING";
    }
    return remedy.isToExecute() ? "APPROVED" : "REJECTED";
  }
}
