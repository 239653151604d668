package io.saleswright.finance.collection;

/** By what sums of the collection list are made; each of them is made for each currency. */
public enum TotalBy {
  CURRENCY,
  AGE_CLASS,
  CUSTOMER,
  SALESPERSON,
  CONTRACT
}
