package io.saleswright.finance.writeoffs;

/** Gives write-offs the numbers by which people call them. */
@FunctionalInterface
public interface WriteOffNumbers {

  /** A number that no other write-off has, such as WO-20261122-0007. */
  String next();
}
