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
  LEADER_WITHDRAWS(
      "CMP-05",
      "In this case something was carried out, disputed or not solved. The supervisor or the sales"
          + " manager withdraws it, and only one who had no part in it."),
  SETTLEMENT_OPEN(
      "CMP-08",
      "The customer has not got what both settled on. Propose it as a remedy and carry it out;"
          + " a resolved case is opened again by the customer's word that it is not solved."),
  RETURN_OPEN("CMP-19", "Goods are coming back because of this case: {numbers}."),
  TOO_MANY_REMEDIES("CMP-04", "A complaint keeps at most 50 remedies."),
  FILE_OF_ANOTHER(
      "CMP-16",
      "Who has the case removes files that they added; others are removed by the supervisor or the"
          + " sales manager, who does not have it."),
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
