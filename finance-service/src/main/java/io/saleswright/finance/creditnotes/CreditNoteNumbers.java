package io.saleswright.finance.creditnotes;

import java.time.LocalDate;

/** Gives credit notes and counter-entries the numbers by which people call them. */
public interface CreditNoteNumbers {

  /**
   * The number after the last one of the seller's and year's series of credit notes, such as
   * CN-S1-2026-00000007. It is nobody's until a credit note is stored with it, so that numbers have
   * no holes; two who got the same one find out in the store, and one of them asks again.
   */
  String next(LocalDate day);

  /** The same of the series of counter-entries, such as CR-S1-2026-00000007. */
  String nextCounter(LocalDate day);
}
