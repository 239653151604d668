package io.saleswright.contract.signing;

/** The two sides of a contract. */
public enum Side {
  /** The company. */
  OURS,
  /** The customer. */
  THEIRS
}
