package io.saleswright.complaint.complaints;

/** Gives out the numbers by which people call complaints. */
@FunctionalInterface
public interface ComplaintNumbers {

  /** A number that was never given out before, such as CP-20261122-0007; there may be gaps. */
  String next();
}
