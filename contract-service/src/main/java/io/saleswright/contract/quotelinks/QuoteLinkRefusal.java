package io.saleswright.contract.quotelinks;

import io.saleswright.platform.kernel.Refusal;

/** Why a customer's answer behind a link is refused. */
enum QuoteLinkRefusal implements Refusal {
  OFFER_ANSWERED("QUO-07", "This quote has been answered. Please call us to change your answer."),
  OFFER_EXPIRED("QUO-07", "This quote has expired. Please ask us for a new one."),
  OFFER_CHANGED(
      "QUO-06", "This quote was changed since you got it. Please ask us for the new version."),
  OFFER_WITHDRAWN("QUO-07", "We no longer offer this. Please ask us for a new quote.");

  private final String rule;
  private final String text;

  QuoteLinkRefusal(String rule, String text) {
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
