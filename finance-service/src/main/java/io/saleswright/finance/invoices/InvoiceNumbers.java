package io.saleswright.finance.invoices;

import java.time.LocalDate;

/** Gives invoices the numbers by which people call them. */
@FunctionalInterface
public interface InvoiceNumbers {

  /**
   * The number after the last one that was given to an invoice of that day, such as
   * INV-20261122-0007. It is nobody's until an invoice is stored with it, so that numbers have no
   * holes; two who got the same one find out in the store, and one of them asks again.
   */
  String next(LocalDate day);
}
