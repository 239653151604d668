package io.saleswright.finance.control;

/** How far a measure has come. */
public enum MeasureStage {
  OPEN,
  DONE
}
