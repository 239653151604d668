package io.saleswright.finance.refunds;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a refund is refused. */
enum RefundRefusal implements Refusal {
  ABOVE_BALANCE("FIN-18", "Of this payment only {left} is on the customer's balance."),
  NOTE_OF_ANOTHER("FIN-18", "The credit note is another customer's than the payment."),
  NOTE_NOT_COUNTING("FIN-18", "The credit note is not issued, or was taken back."),
  ABOVE_NOTE("FIN-18", "Of this credit note only {left} is not paid back or asked for."),
  REFUND_CURRENCY("FIN-18", "Money is paid back in the currency in which it came: {currency}.");

  private final String rule;
  private final String text;

  RefundRefusal(String rule, String text) {
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
