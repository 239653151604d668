package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an invoice is refused. */
enum InvoiceRefusal implements Refusal {
  INVOICE_ISSUED("FIN-08", "An issued invoice does not change any more."),
  INVOICE_NOT_COUNTING("FIN-08", "The invoice is not written, or was voided."),
  INVOICE_MONTH_OVER(
      "FIN-08",
      "An invoice is voided in its own month only. Correct it by a credit note, which counts in the"
          + " month of today."),
  INVOICE_CREDITED("FIN-08", "Credit notes correct this invoice; it can't be voided beside them."),
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
