package io.saleswright.finance.books;

/** How a month of the books stands. */
public enum MonthStage {
  /** It takes entries. */
  UNCLOSED,
  /** It takes none any more; those that were just being written are waited for. */
  CLOSING,
  /** It is over, and what it came to stays. */
  CLOSED
}
