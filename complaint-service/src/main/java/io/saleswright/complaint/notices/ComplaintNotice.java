package io.saleswright.complaint.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/**
 * The kinds of news about complaints, each with the requirement that asks for it and its values.
 */
public enum ComplaintNotice implements NoticeKind {
  COMPLAINT_OPENED("CMP-02", "severity"),
  COMPLAINT_ACCEPTED("CMP-01"),
  COMPLAINT_ASSIGNED("CMP-07", "severity"),
  COMPLAINT_ANSWERED("CMP-04"),
  COMPLAINT_WRITTEN_TO("CMP-02", "message"),
  COMPLAINT_ANSWER_DUE("CMP-02", "due"),
  COMPLAINT_ANSWER_MISSED("CMP-02", "due"),
  COMPLAINT_SOLUTION_DUE("CMP-04", "due"),
  COMPLAINT_SOLUTION_MISSED("CMP-04", "due"),
  COMPLAINT_RESUMED("CMP-04", "due"),
  COMPLAINT_ESCALATED("CMP-04", "level", "due"),
  INVESTIGATION_ORDERED("CMP-13", "due"),
  INVESTIGATION_ANSWERED("CMP-13"),
  INVESTIGATION_MISSED("CMP-03", "due"),
  COMPLAINT_RECURS("CMP-06", "others", "cause"),
  MEASURE_ORDERED("CMP-06", "dueOn"),
  MEASURE_DONE("CMP-06", "measure"),
  MEASURE_FAILED("CMP-06", "measure"),
  MEASURE_UNCHECKED("CMP-06", "due"),
  MEASURE_MISSED("CMP-06", "due"),
  REMEDY_TO_DECIDE("CMP-08", "step"),
  REMEDY_DECISION_LATE("CMP-08", "due"),
  REMEDY_APPROVED("CMP-08"),
  REMEDY_REJECTED("CMP-08", "step"),
  COMPLAINT_RESOLVED("CMP-04"),
  COMPLAINT_REVISIT_MISSED("CMP-05", "due"),
  COMPLAINT_REOPENED("CMP-05", "times", "due"),
  COMPLAINT_CLOSED("CMP-21"),
  COMPLAINT_WITHDRAWN("CMP-21");

  private final String rule;
  private final Set<String> parameters;

  ComplaintNotice(String rule, String... parameters) {
    this.rule = rule;
    this.parameters = Set.of(parameters);
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Set<String> parameters() {
    return parameters;
  }
}
