package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Refusal;

/**
 * Why a receivable does not take money that a payment offers. Ledgers and payments remember refused
 * money by the names of these constants, so a name stays what it is.
 */
public enum AllocationRefusal implements Refusal {
  ABOVE_DUE(
      "FIN-05",
      "More was offered than is still due. What is above it stays on the customer's balance."),
  OTHER_CUSTOMER("FIN-09", "The payment and the receivable belong to different customers."),
  OTHER_CURRENCY("FIN-09", "A payment covers receivables of its own currency only."),
  ORDER_CANCELLED("FIN-09", "Nothing is due for a cancelled order."),
  ABOVE_INVOICE("FIN-18", "Credit notes never exceed what is left of the invoice."),
  WITHDRAWN(
      "FIN-09", "The allocation was withdrawn before the receivable had taken it. Allocate again.");

  private final String rule;
  private final String text;

  AllocationRefusal(String rule, String text) {
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

  @Override
  public String problem() {
    // Whoever reads the problem's name does not see that an allocation is meant.
    return this == WITHDRAWN ? "allocation-withdrawn" : Refusal.super.problem();
  }
}
