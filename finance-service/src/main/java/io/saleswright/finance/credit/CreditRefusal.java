package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a credit account is refused. */
enum CreditRefusal implements Refusal {
  CREDIT_CURRENCY("FIN-17", "A limit can't change its currency while credit is reserved.");

  private final String rule;
  private final String text;

  CreditRefusal(String rule, String text) {
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
