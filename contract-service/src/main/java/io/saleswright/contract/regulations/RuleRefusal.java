package io.saleswright.contract.regulations;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a rule of the company is refused. */
public enum RuleRefusal implements Refusal {
  NEWER_VERSION_ISSUED("DOC-09", "A newer version was issued: that is the one to read.");

  private final String rule;
  private final String text;

  RuleRefusal(String rule, String text) {
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
