package io.saleswright.performance.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about our own people. */
public enum StaffNotice implements NoticeKind {
  /** To the deputy. */
  DEPUTY_NAMED("HR-15", Set.of("from", "until")),
  /** To the person who has no deputy any more. */
  DEPUTY_LOST("HR-15", Set.of("lastDay")),
  /** To whoever leads the person. */
  STAFF_LEAVES("HR-09", Set.of("lastDay"));

  private final String rule;
  private final Set<String> parameters;

  StaffNotice(String rule, Set<String> parameters) {
    this.rule = rule;
    this.parameters = parameters;
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
