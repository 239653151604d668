package io.saleswright.customer.findings;

/** Gives findings the numbers by which people call them. Thread-safe. */
@FunctionalInterface
public interface FindingNumbers {

  String next();
}
