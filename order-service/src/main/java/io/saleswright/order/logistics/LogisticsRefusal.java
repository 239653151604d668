package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.Refusal;

/** What the rules of the master data of transport refuse. */
public enum LogisticsRefusal implements Refusal {
  CARRIER_CODE_TAKEN("PRD-08", "Another carrier has this code");

  private final String rule;
  private final String text;

  LogisticsRefusal(String rule, String text) {
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
