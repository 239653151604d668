package io.saleswright.complaint.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about complaints about staff. Nobody is named in them. */
public enum StaffComplaintNotice implements NoticeKind {
  STAFF_COMPLAINT_REPORTED("CMP-17"),
  STAFF_COMPLAINT_MISSED("CMP-18", "due"),
  STAFF_COMPLAINT_CONFIRMED("CMP-18");

  private final String rule;
  private final Set<String> parameters;

  StaffComplaintNotice(String rule, String... parameters) {
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
