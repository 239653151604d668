package io.saleswright.complaint.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about feedback on products. */
public enum FeedbackNotice implements NoticeKind {
  FEEDBACK_COLLECTED("PRD-10"),
  FEEDBACK_ANSWERED("PRD-10");

  private final String rule;

  FeedbackNotice(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public Set<String> parameters() {
    return Set.of();
  }
}
