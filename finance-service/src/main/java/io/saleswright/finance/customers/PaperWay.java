package io.saleswright.finance.customers;

/** By which way a paper goes to a customer. */
public enum PaperWay {
  EMAIL,
  POST,
  FAX,
  BY_HAND,
  MESSENGER
}
