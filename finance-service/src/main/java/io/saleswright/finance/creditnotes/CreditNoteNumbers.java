package io.saleswright.finance.creditnotes;

import java.time.LocalDate;

/** Gives credit notes and counter-entries the numbers by which people call them. */
public interface CreditNoteNumbers {

  /**
   * The number after the last one that was given to a credit note of that day, such as
   * CN-20261122-0007. It is nobody's until a credit note is stored with it, so that numbers have no
   * holes; two who got the same one find out in the store, and one of them asks again.
   */
  String next(LocalDate day);

  /** A number that no other counter-entry has. */
  String nextCounter();
}
