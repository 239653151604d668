package io.saleswright.contract.handouts;

/** How what was noted stands. */
public enum HandoutStage {
  /** The customer has it. */
  GIVEN,
  /** It was noted by mistake; both stay. */
  REVERSED
}
