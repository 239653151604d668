package io.saleswright.contract.deals;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of the file of a deal is refused. */
public enum DealRefusal implements Refusal {
  PAPER_NOT_MISSING("DOC-06", "This paper is not missing in the file.");

  private final String rule;
  private final String text;

  DealRefusal(String rule, String text) {
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
