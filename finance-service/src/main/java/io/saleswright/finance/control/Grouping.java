package io.saleswright.finance.control;

/** By what spending is added up. */
public enum Grouping {
  CATEGORY,
  PERSON,
  CUSTOMER,
  MONTH
}
