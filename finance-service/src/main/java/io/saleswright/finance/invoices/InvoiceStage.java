package io.saleswright.finance.invoices;

/** How far an invoice has come. */
public enum InvoiceStage {
  /** The goods were signed for; it has to be written. */
  REQUESTED,
  /** It was written, and does not change any more. */
  ISSUED,
  /** It was written and does not count; its number stays in the register. */
  VOIDED
}
