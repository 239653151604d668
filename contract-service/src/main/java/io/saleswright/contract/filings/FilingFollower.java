package io.saleswright.contract.filings;

import io.saleswright.platform.kernel.Cause;

/** Follows contracts and quotes that are filed. May be asked again: it looks at what holds now. */
@FunctionalInterface
public interface FilingFollower {

  /**
   * Something happened to a contract: it was filed, has ended, or is somebody else's.
   *
   * @param cause without the event's number, because one event may change many things
   */
  void follow(String contractId, Cause cause);

  /**
   * A quote is somebody else's.
   *
   * @param cause without the event's number, because one event may change many things
   */
  default void followQuote(String quoteId, Cause cause) {}
}
