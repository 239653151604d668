package io.saleswright.complaint.service;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a service case is refused. */
public enum ServiceRefusal implements Refusal {
  SAME_TRIAGE("CMP-10", "The problem is found so already."),
  VISIT_PLANNED("CMP-10", "A visit is agreed on. Report it before the problem is found general."),
  NO_VISIT_PLANNED("CMP-10", "No visit is agreed on that could be reported."),
  VISIT_NOT_YET("CMP-10", "The appointment of the visit has not come."),
  VISIT_OF_BEFORE("CMP-10", "The report is of another visit than the one that is agreed on now."),
  VISIT_OF_ANOTHER("CMP-10", "Somebody else goes there, and reports the visit."),
  SIGNATURE_MISSING(
      "CMP-10", "A visit that solved the problem needs the picture of the customer's signature."),
  FILE_IN_REPORT("CMP-10", "The report of a visit refers to this file."),
  SERVICE_NOT_CONFIRMED(
      "CMP-11", "A case is closed when the customer, asked again, has said that it is solved."),
  TOO_MANY_ATTEMPTS("CMP-10", "A case keeps at most 100 guidances and 100 visits.");

  private final String rule;
  private final String text;

  ServiceRefusal(String rule, String text) {
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
