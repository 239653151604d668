package io.saleswright.complaint.statistics;

/** By what complaints are counted. */
public enum Cut {
  /** All together. */
  ALL,
  KIND,
  SEVERITY,
  CAUSE,
  PRODUCT,
  HANDLER,
  REGION
}
