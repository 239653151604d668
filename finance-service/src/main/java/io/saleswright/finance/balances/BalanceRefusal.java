package io.saleswright.finance.balances;

import io.saleswright.platform.kernel.Refusal;

/** Why a balance is not set against an order. */
enum BalanceRefusal implements Refusal {
  BALANCE_TOO_SMALL("FIN-09", "Only {left} is on the customer's balance.");

  private final String rule;
  private final String text;

  BalanceRefusal(String rule, String text) {
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
