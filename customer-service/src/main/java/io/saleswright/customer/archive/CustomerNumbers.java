package io.saleswright.customer.archive;

/** Gives out customers' numbers: unique, and not without gaps. Thread-safe. */
@FunctionalInterface
public interface CustomerNumbers {

  /** The next number for a file that is opened now, such as {@code CU-20261122-0007}. */
  String next();
}
