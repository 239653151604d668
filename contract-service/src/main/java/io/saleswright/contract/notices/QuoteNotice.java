package io.saleswright.contract.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about quotes, each with the requirement that asks for it and its values. */
public enum QuoteNotice implements NoticeKind {
  QUOTE_TO_CONFIRM("QUO-02", "version"),
  QUOTE_OBJECTED("QUO-02", "version", "department"),
  QUOTE_TO_DECIDE("QUO-08", "version", "step"),
  QUOTE_GIVEN_BACK("QUO-08", "version", "step"),
  QUOTE_READY("QUO-03", "version"),
  QUOTE_STEP_MISSED("QUO-02", "step", "due"),
  QUOTE_EXPIRING("QUO-07", "due"),
  QUOTE_EXPIRED("QUO-07", "version"),
  QUOTE_ACCEPTED("QUO-07", "version", "total"),
  QUOTE_REJECTED("QUO-07", "version"),
  QUOTE_COMMENT_ASKED("QUO-03"),
  QUOTE_COMMENT_ANSWERED("QUO-03");

  private final String rule;
  private final Set<String> parameters;

  QuoteNotice(String rule, String... parameters) {
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
