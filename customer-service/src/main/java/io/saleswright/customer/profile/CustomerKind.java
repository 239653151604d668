package io.saleswright.customer.profile;

/** What a customer is to us. */
public enum CustomerKind {
  /** A firm that buys for itself. */
  COMPANY,
  /** A dealer or an exclusive store that sells on; more must be known of them (CUS-02). */
  DEALER
}
