package io.saleswright.order.missed;

import io.saleswright.platform.kernel.Refusal;

/** Why nothing can be done about a missed order. */
enum MissedOrderRefusal implements Refusal {
  MISSED_ORDER_SETTLED("ORD-05", "what was found out about it was recorded before");

  private final String rule;
  private final String text;

  MissedOrderRefusal(String rule, String text) {
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
