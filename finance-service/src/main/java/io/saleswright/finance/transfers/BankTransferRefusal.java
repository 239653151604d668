package io.saleswright.finance.transfers;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a bank transfer is refused. */
enum BankTransferRefusal implements Refusal {
  PAYER_DIFFERS(
      "FIN-09",
      "The money does not come from the customer as we know them. Say in thirdPartyReason why"
          + " somebody else pays for them.");

  private final String rule;
  private final String text;

  BankTransferRefusal(String rule, String text) {
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
