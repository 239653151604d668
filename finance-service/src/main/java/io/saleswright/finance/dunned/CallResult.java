package io.saleswright.finance.dunned;

/** What came of a call. */
public enum CallResult {
  NOT_REACHED,
  /** They know, and said nothing more. */
  TOLD,
  WILL_PAY,
  REFUSES,
  /** They say that they have paid; finance looks for it. */
  SAYS_PAID
}
