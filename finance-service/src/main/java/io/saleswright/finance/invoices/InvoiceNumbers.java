package io.saleswright.finance.invoices;

import java.time.LocalDate;

/** Gives invoices the numbers by which people and the tax office call them. */
@FunctionalInterface
public interface InvoiceNumbers {

  /**
   * The number after the last one of the seller's and year's series, such as INV-S1-2026-00000007.
   * It is nobody's until an invoice is stored with it, so that numbers have no holes; two who got
   * the same one find out in the store, and one of them asks again.
   */
  String next(LocalDate day);
}
