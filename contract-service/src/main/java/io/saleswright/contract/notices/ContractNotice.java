package io.saleswright.contract.notices;

import io.saleswright.platform.notice.NoticeKind;
import java.util.Set;

/** The kinds of news about contracts, each with the requirement that asks for it and its values. */
public enum ContractNotice implements NoticeKind {
  CONTRACT_TO_DECIDE("CON-03", "step"),
  CONTRACT_DECISION_LATE("CON-03", "due"),
  CONTRACT_REJECTED("CON-03", "step"),
  CONTRACT_APPROVED("CON-05"),
  CONTRACT_SIGNED("CON-07"),
  CONTRACT_AMENDED("CON-11"),
  CONTRACT_TO_FILE("CON-08", "due"),
  CONTRACT_ENDS_SOON("CON-10", "due"),
  CONTRACT_EXPIRED("CON-10", "endedOn"),
  CONTRACT_TERMINATED("CON-10", "endedOn"),
  CONTRACT_BREACHED("CON-14", "breach"),
  PAPER_REQUESTED("CON-12", "dueOn"),
  PAPER_DUE("CON-12", "due"),
  PAPER_MISSED("CON-12", "due"),
  PAPER_HANDED_IN("CON-12"),
  PAPER_SENT_BACK("CON-12", "dueOn"),
  CONTRACT_COMMENT_ASKED("CON-03"),
  CONTRACT_COMMENT_ANSWERED("CON-03");

  private final String rule;
  private final Set<String> parameters;

  ContractNotice(String rule, String... parameters) {
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
