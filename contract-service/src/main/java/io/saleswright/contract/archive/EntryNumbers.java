package io.saleswright.contract.archive;

/** Gives out the numbers by which people call entries of the archive. */
@FunctionalInterface
public interface EntryNumbers {

  /** A number that was never given out before, such as AR-20261122-0007; there may be gaps. */
  String next();
}
