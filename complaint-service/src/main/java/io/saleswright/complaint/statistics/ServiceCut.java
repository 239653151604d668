package io.saleswright.complaint.statistics;

/** By what cases of after-sales service are counted. */
public enum ServiceCut {
  /** All together. */
  ALL,
  PRODUCT,
  /** What kind of problem it is. */
  PROBLEM,
  HANDLER,
  REGION,
  /** By telling the customer what to do, or by going there. */
  DIFFICULTY,
  /** Who pays. */
  COVERAGE
}
