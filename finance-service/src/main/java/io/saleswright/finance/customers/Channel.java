package io.saleswright.finance.customers;

/** By which way a paper goes to a customer. */
public enum Channel {
  EMAIL,
  POST,
  FAX,
  BY_HAND,
  MESSENGER
}
