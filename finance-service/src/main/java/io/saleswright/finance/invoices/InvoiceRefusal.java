package io.saleswright.finance.invoices;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an invoice is refused. */
enum InvoiceRefusal implements Refusal {
  INVOICE_ISSUED("FIN-08", "An issued invoice does not change any more.");

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
