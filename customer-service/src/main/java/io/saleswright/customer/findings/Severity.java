package io.saleswright.customer.findings;

/** How bad it is what audit found. */
public enum Severity {
  /** To be known. */
  NOTE,
  /** To be mended. */
  FAULT,
  /** A rule was broken. */
  BREACH
}
