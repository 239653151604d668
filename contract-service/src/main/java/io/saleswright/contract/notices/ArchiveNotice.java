package io.saleswright.contract.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about the archive, each with the requirement that asks for it. */
public enum ArchiveNotice implements NoticeKind {
  DISPOSAL_TO_DECIDE("DOC-05"),
  DISPOSAL_TO_CARRY_OUT("DOC-05"),
  DISPOSAL_REFUSED("DOC-05"),
  DOCUMENT_TO_READ("DOC-07", "dueOn"),
  DOCUMENT_READING_DUE("DOC-07", "due"),
  DOCUMENT_NOT_READ("DOC-07", "due"),
  DOCUMENT_READ_BY_ALL("DOC-07"),
  DEAL_PAPERS_MISSING("DOC-06", "missing"),
  DEAL_PAPERS_LATE("DOC-06", "missing", "due"),
  DEAL_FILE_REOPENED("DOC-06"),
  DEAL_FILE_COMPLETE("DOC-06"),
  RULE_TO_DECIDE("DOC-09", "step"),
  RULE_DECISION_LATE("DOC-09", "due"),
  RULE_SENT_BACK("DOC-09", "step"),
  RULE_ISSUED("DOC-09", "from"),
  RULE_NOT_READ("DOC-09", "due"),
  RULE_REPEALED("DOC-09", "from");

  private final String rule;
  private final Set<String> parameters;

  ArchiveNotice(String rule, String... parameters) {
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
