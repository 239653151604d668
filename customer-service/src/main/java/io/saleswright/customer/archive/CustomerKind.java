package io.saleswright.customer.archive;

/** What a customer is to us. */
public enum CustomerKind {
  /** A firm that buys for itself. */
  COMPANY,
  /** A dealer or an exclusive store that sells on; more must be known of him (CUS-02). */
  DEALER
}
