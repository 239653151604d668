package io.saleswright.finance.chasing;

/** What is next about money that is overdue. */
public enum DunningStage {
  /** Somebody has to chase it now. */
  DUE,
  /** It was chased, or is not overdue for long enough: its next day is waited for. */
  RESTING,
  /** The customer promised to pay: the day of the promise is waited for. */
  PROMISED,
  /** A complaint is open: it is not chased. */
  HELD,
  /** Nothing is overdue any more. */
  ENDED
}
