package io.saleswright.order.facts;

import io.saleswright.platform.kernel.Refusal;

/** Why what is told of an order can't have happened, or can't be planned. */
public enum FactRefusal implements Refusal {
  FINISH_BEFORE_START("ORD-14", "the plan ends on {finish}, before it begins on {start}"),
  NOT_HAPPENED_YET("ORD-27", "{field} lies in the future"),
  TOO_EARLY("ORD-27", "{field} lies before {since}, when what it follows happened"),
  TOO_FAR_AHEAD("ORD-14", "{field} lies after {latest}, further ahead than anybody plans"),
  UNKNOWN_LINE("ORD-15", "the order has no line {line}");

  private final String rule;
  private final String text;

  FactRefusal(String rule, String text) {
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
