package io.saleswright.complaint.knowledge;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an entry is refused. */
public enum KnowledgeRefusal implements Refusal {
  CASE_NOT_CLOSED("CMP-12", "An entry is written from a case that is closed.");

  private final String rule;
  private final String text;

  KnowledgeRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
