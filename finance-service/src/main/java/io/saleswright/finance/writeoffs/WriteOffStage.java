package io.saleswright.finance.writeoffs;

/** How far a write-off has come. */
public enum WriteOffStage {
  /** The receivable is being asked. */
  CHECKING,
  /** Somebody was faster: so much is not open any more. */
  DROPPED,
  WRITTEN_OFF,
  /** A counter-entry has taken it back. */
  REVERSED
}
