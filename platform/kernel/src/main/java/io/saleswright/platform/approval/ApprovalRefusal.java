package io.saleswright.platform.approval;

import io.saleswright.platform.kernel.Refusal;

/** Why a decision on a paper is refused. */
enum ApprovalRefusal implements Refusal {
  /** Every step was taken, or the paper was rejected. */
  NOTHING_TO_DECIDE("CON-03", "No step of its approval waits for a decision."),
  /** Whoever approved one step does not decide another, in whatever role. */
  DECIDED_BEFORE(
      "SEC-06",
      "Whoever decided one step of a paper does not decide another; somebody else has to.");

  private final String rule;
  private final String text;

  ApprovalRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
