package io.saleswright.contract.quotes;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a quote is refused. */
enum QuoteRefusal implements Refusal {
  QUOTE_OVER("QUO-07", "The quote is over. Copy it to offer the same again.");

  private final String rule;
  private final String text;

  QuoteRefusal(String rule, String text) {
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
