package io.saleswright.finance.risk;

/** Whether a customer is blocked. */
public enum RiskStage {
  FREE,
  BLOCKED
}
