package io.saleswright.contract.entries;

/**
 * The classes of documents, the most open first; which roles see which is policy (SEC-01, DOC-04).
 */
public enum DocumentClass {
  /** All staff see it, wherever it belongs. */
  OPEN,
  /** Whoever has to do with it. */
  INTERNAL,
  /** Business secrets, such as the terms of contracts. */
  CONFIDENTIAL,
  /** Secrets that few know. */
  SECRET;

  /** Whether more people see documents of this class than of that one. */
  public boolean isMoreOpenThan(DocumentClass other) {
    return compareTo(other) < 0;
  }
}
