package io.saleswright.customer.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about customers, each with the requirement that asks for it. */
public enum CustomerNotice implements NoticeKind {
  CUSTOMER_COMMENT_ASKED("CUS-33"),
  CUSTOMER_COMMENT_ANSWERED("CUS-33");

  private final String rule;

  CustomerNotice(String rule) {
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
