package io.saleswright.customer.reports;

/** How far a report of a day's work has come. */
public enum WorkReportStage {
  /** It can still be corrected. */
  FILED,
  /** Somebody above its writer has read it. */
  NOTED
}
