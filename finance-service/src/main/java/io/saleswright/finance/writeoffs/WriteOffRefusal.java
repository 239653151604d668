package io.saleswright.finance.writeoffs;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a write-off is refused. */
enum WriteOffRefusal implements Refusal {
  DIFFERENCE_TOO_LARGE(
      "FIN-09", "The policy lets at most {most} of this order be written off as a difference."),
  NO_DIFFERENCE_LIMIT("FIN-09", "The policy has no limit for differences in this currency."),
  NOTHING_PAID("FIN-09", "A difference is what is left of a debt that was paid for the rest."),
  NOT_OVERPAID(
      "FIN-09",
      "A payment is too much when the order is paid in full, by this payment, too. Set its money"
          + " against the order first."),
  ABOVE_SURPLUS("FIN-09", "Only {left} of this payment are on the customer's balance."),
  OWN_DIFFERENCE(
      "FIN-16",
      "Nobody writes off, or takes back, more than {alone} of what they recorded themselves; ask a"
          + " colleague of the finance department.");

  private final String rule;
  private final String text;

  WriteOffRefusal(String rule, String text) {
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
