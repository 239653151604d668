package io.saleswright.order.pricing;

import io.saleswright.platform.kernel.Refusal;

/** What the rules of prices refuse. */
public enum PricingRefusal implements Refusal {
  PRICE_LIST_FULL("PRD-03", "The price list holds 500 prices"),
  PRICE_DECIDED("PRD-03", "no proposed price waits for a decision: it was decided before"),
  PRICE_PROPOSALS_OPEN("PRD-03", "20 proposed prices wait for a decision"),
  PROMOTION_OVER("PRD-03", "the promotion has ended before it was approved");

  private final String rule;
  private final String text;

  PricingRefusal(String rule, String text) {
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
