package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a complaint about staff is refused. */
public enum StaffComplaintRefusal implements Refusal {
  ANOTHER_NAMED(
      "CMP-18",
      "The complaint is about somebody else. Dismiss it, and report what the other one did."),
  NOBODY_NAMED("CMP-18", "A complaint is confirmed when it is known whom it is about."),
  ABOUT_ONESELF("CMP-18", "Nobody decides on a complaint that they made or that is about them."),
  EVIDENCE_OF_ANOTHER("DOC-10", "A file is removed by who added it, and by nobody else.");

  private final String rule;
  private final String text;

  StaffComplaintRefusal(String rule, String text) {
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
