package io.saleswright.finance.creditnotes;

/** How far a credit note has come. */
public enum CreditNoteStage {
  /** It has to be written. */
  REQUESTED,
  /** Somebody writes it, and the receivable is being asked. */
  WRITING,
  /** It was written, and counts. */
  ISSUED,
  /** It is not written after all. */
  DROPPED,
  /** A counter-entry has taken it back. */
  REVERSED
}
