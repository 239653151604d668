package io.saleswright.contract.quotes;

/** Gives out the numbers by which people call quotes. */
@FunctionalInterface
public interface QuoteNumbers {

  /** A number that was never given out before, such as QU-20261122-0007; there may be gaps. */
  String next();
}
