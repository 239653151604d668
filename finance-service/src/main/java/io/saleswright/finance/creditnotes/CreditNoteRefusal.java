package io.saleswright.finance.creditnotes;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a credit note is refused. */
enum CreditNoteRefusal implements Refusal {
  NO_INVOICE("FIN-18", "No invoice was asked for of this order, so there is nothing to correct."),
  INVOICE_UNWRITTEN(
      "FIN-18", "The invoice is not written yet. Write it first, or drop the credit note.");

  private final String rule;
  private final String text;

  CreditNoteRefusal(String rule, String text) {
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
