package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an invoice is refused. */
enum InvoiceRefusal implements Refusal {
  INVOICE_ISSUED("FIN-08", "An issued invoice does not change any more."),
  TITLE_DIFFERS(
      "FIN-02",
      "This is not the title that was verified with the customer. Compare it with the order, or say"
          + " with titleReason why it is another one.");

  private final String rule;
  private final String text;

  InvoiceRefusal(String rule, String text) {
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
