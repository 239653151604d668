package io.saleswright.finance.invoices;

/** Gives invoices the numbers by which people call them. */
@FunctionalInterface
public interface InvoiceNumbers {

  /** A number that no other invoice has, such as INV-20261122-0007. */
  String next();
}
