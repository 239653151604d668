package io.saleswright.finance.risk;

/** By what debts are added up. */
public enum ExposureOf {
  CUSTOMER,
  SALESPERSON,
  REGION
}
