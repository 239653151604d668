package io.saleswright.customer.archive;

/** The one stage of a customer's file: it is opened once and never closed. */
public enum CustomerStage {
  OPEN
}
