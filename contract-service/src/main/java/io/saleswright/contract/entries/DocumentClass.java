package io.saleswright.contract.entries;

/** The classes of documents; which roles see which is policy (SEC-01, DOC-04). */
public enum DocumentClass {
  /** All staff see it, wherever it belongs. */
  OPEN,
  /** Whoever has to do with it. */
  INTERNAL,
  /** Business secrets, such as the terms of contracts. */
  CONFIDENTIAL,
  /** Secrets that few know. */
  SECRET
}
