package io.saleswright.finance.samples;

/** How far a sample has come. */
public enum SampleStage {
  OPEN,
  /** Every expense was looked at. */
  EXAMINED
}
