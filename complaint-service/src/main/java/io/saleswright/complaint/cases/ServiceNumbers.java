package io.saleswright.complaint.cases;

/** Gives out the numbers by which people call service cases. */
@FunctionalInterface
public interface ServiceNumbers {

  /** A number that was never given out before, such as SV-20261122-0007; there may be gaps. */
  String next();
}
