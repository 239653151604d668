package io.saleswright.performance.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about our own people. */
public enum StaffNotice implements NoticeKind {
  /** To the deputy. */
  DEPUTY_NAMED("HR-15", "from", "until"),
  /** To the person who has no deputy any more. */
  DEPUTY_LOST("HR-15", "lastDay"),
  /** To whoever leads the person. */
  STAFF_LEAVES("HR-09", "lastDay");

  private final String rule;
  private final Set<String> parameters;

  StaffNotice(String rule, String... parameters) {
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
