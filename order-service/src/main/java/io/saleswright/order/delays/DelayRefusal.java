package io.saleswright.order.delays;

import io.saleswright.platform.kernel.Refusal;

/** Why a delay can't be acknowledged. */
public enum DelayRefusal implements Refusal {
  DELAY_ACKNOWLEDGED("ORD-17", "the customer has acknowledged this delay already"),
  DELAY_CHANGED("ORD-17", "another date is foreseen now: {forecastDate}"),
  NO_DELAY("ORD-17", "no delay of the order is foreseen");

  private final String rule;
  private final String text;

  DelayRefusal(String rule, String text) {
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
