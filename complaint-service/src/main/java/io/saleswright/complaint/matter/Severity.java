package io.saleswright.complaint.matter;

/** How bad it is; each has clocks of its own (CMP-04). From the least to the worst. */
public enum Severity {
  MINOR,
  MAJOR,
  CRITICAL
}
