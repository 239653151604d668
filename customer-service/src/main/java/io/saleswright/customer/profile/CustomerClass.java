package io.saleswright.customer.profile;

/** How much a customer matters to us (CUS-09). */
public enum CustomerClass {
  /** A key customer. */
  A,
  /** A main customer. */
  B,
  /** Any other. */
  C
}
