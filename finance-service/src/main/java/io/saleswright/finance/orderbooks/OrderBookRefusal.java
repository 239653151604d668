package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an order's book is refused. */
enum OrderBookRefusal implements Refusal {
  NO_DIFFERENCE("FIN-11", "The amounts of this order do not differ so."),
  DIFFERENCE_UNEXPLAINED("FIN-11", "A difference between the amounts has no reason yet."),
  FREIGHT_REVERSED("FIN-13", "This freight does not count any more.");

  private final String rule;
  private final String text;

  OrderBookRefusal(String rule, String text) {
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
