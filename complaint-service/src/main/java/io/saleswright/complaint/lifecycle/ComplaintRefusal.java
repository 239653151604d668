package io.saleswright.complaint.lifecycle;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a complaint is refused. */
public enum ComplaintRefusal implements Refusal {
  SIMILAR_COMPLAINT(
      "CMP-02",
      "This customer has an open complaint about the same: {numbers}. Write to that one, or say"
          + " that this is another."),
  CASE_OF_ANOTHER(
      "CMP-07", "Somebody else has this case, or nobody has. Take it over before you decide."),
  COMPLAINT_OVER("CMP-05", "The complaint is over."),
  SOLUTION_PAUSED("CMP-04", "The solution waits for the customer."),
  SOLUTION_NOT_PAUSED("CMP-04", "The solution waits for nobody."),
  SAME_SEVERITY("CMP-04", "The complaint has this severity already."),
  NOT_REVISITED(
      "CMP-05",
      "A complaint is closed when the customer has said of the newest solution that it is one."),
  INVESTIGATION_OPEN(
      "CMP-03", "A department was asked and has not answered. Its answer is part of the case."),
  DISPUTE_OPEN("CMP-08", "Customer and company have not settled their dispute."),
  TOO_MANY_MESSAGES("CMP-02", "A complaint keeps at most 500 messages.");

  private final String rule;
  private final String text;

  ComplaintRefusal(String rule, String text) {
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
