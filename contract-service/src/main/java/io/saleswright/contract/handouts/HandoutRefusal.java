package io.saleswright.contract.handouts;

import io.saleswright.platform.kernel.Refusal;

/** Why handing out a sales material, or taking that back, is refused. */
public enum HandoutRefusal implements Refusal {
  NO_SALES_MATERIAL("PRD-09", "Only sales materials are handed out, and this is a {kind}."),
  MATERIAL_WITHDRAWN("PRD-09", "It was decided by then that the material leaves the archive."),
  VERSION_REPLACED("PRD-09", "A newer version took the place of this one on {day}."),
  GIVEN_BY_ANOTHER("PRD-09", "It is taken back by who noted it, or who leads them.");

  private final String rule;
  private final String text;

  HandoutRefusal(String rule, String text) {
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
