package io.saleswright.finance.openings;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an item that was taken over is refused. */
enum OpeningRefusal implements Refusal {
  OPENING_CREDITED(
      "FIN-05",
      "Credit notes or write-offs take {amount} off this item; take them back first, so that nothing"
          + " is left of it.");

  private final String rule;
  private final String text;

  OpeningRefusal(String rule, String text) {
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
