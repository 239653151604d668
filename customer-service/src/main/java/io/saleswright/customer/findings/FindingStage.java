package io.saleswright.customer.findings;

/** How far a finding of audit has come. */
public enum FindingStage {
  /** It waits for an answer. */
  RAISED,
  /** It waits for audit. */
  ANSWERED,
  /** Audit has taken the answer. */
  CLOSED
}
