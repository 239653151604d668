package io.saleswright.complaint.care;

/** Gives out the numbers by which people call what customers said. */
@FunctionalInterface
public interface CallNumbers {

  /** A number that was never given out before, such as CC-20261122-0007; there may be gaps. */
  String next();
}
