package io.saleswright.complaint.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about service cases. */
public enum ServiceNotice implements NoticeKind {
  SERVICE_CASE_RECORDED("CMP-09", "due"),
  SERVICE_RESPONSE_DUE("CMP-09", "due"),
  SERVICE_RESPONSE_MISSED("CMP-09", "due"),
  SERVICE_VISIT_PLANNED("CMP-10", "visit", "appointment"),
  SERVICE_VISIT_CALLED_OFF("CMP-10", "visit"),
  SERVICE_REPORT_MISSED("CMP-10", "due"),
  SERVICE_CASE_SOLVED("CMP-11"),
  SERVICE_REVISIT_MISSED("CMP-11", "due"),
  SERVICE_CASE_REOPENED("CMP-11", "times", "due"),
  SERVICE_CASE_CLOSED("CMP-11"),
  SERVICE_CASE_WITHDRAWN("CMP-11");

  private final String rule;
  private final Set<String> parameters;

  ServiceNotice(String rule, String... parameters) {
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
