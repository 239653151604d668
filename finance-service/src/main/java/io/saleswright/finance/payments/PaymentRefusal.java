package io.saleswright.finance.payments;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a payment is refused. */
enum PaymentRefusal implements Refusal {
  RECEIVABLE_UNKNOWN(
      "FIN-09",
      "Record the payment without an allocation; it stays on the customer's balance until the"
          + " order is known."),
  RECORDED_BEFORE(
      "FIN-09",
      "Payment {payment} of the same payer, day and amount was recorded before. If this is another"
          + " one, confirm it with anotherPayment."),
  ABOVE_PAYMENT("FIN-09", "A payment's allocations never exceed its amount."),
  PAYMENT_REVERSED("FIN-16", "A reversed payment covers nothing any more."),
  PAYMENT_REFUNDED(
      "FIN-18",
      "A part of this payment is or was paid back or taken as other income; reverse that first."),
  OWN_PAYMENT(
      "FIN-16",
      "Nobody reverses a payment that they recorded or allocated themselves; ask a colleague of the finance"
          + " department.");

  private final String rule;
  private final String text;

  PaymentRefusal(String rule, String text) {
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
