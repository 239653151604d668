package io.saleswright.finance.creditnotes;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a credit note is refused. */
enum CreditNoteRefusal implements Refusal {
  NO_INVOICE("FIN-18", "No invoice was asked for of this order, so there is nothing to correct."),
  GROUND_CREDITED(
      "FIN-18",
      "It has a credit note that waits or counts. Write that one, or drop or reverse it."),
  GROUND_UNTOLD(
      "FIN-18",
      "Of this order no such return or shortage was told. Its credit note is asked for by itself."),
  COMPLAINT_OF_ANOTHER("FIN-18", "The complaint is another customer's. Name one of this customer."),
  COMPLAINT_UNCONFIRMED(
      "FIN-18",
      "The complaint was not told yet, so nobody knows whose it is. Try again in a moment, or drop"
          + " the credit note."),
  NOTE_FOLLOWED(
      "FIN-18", "Money is about to be paid back because of it. Withdraw or reject that first."),
  INVOICE_UNWRITTEN(
      "FIN-18", "The invoice is not written yet. Write it first, or drop the credit note."),
  ABOVE_EACH_INVOICE(
      "FIN-08",
      "All written invoices of the order together have not so much left. Write the other invoices"
          + " first, or drop it.");

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
