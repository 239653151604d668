package io.saleswright.order.returns;

/** Gives returns the numbers by which people call them. Thread-safe. */
@FunctionalInterface
public interface ReturnNumbers {

  String next();
}
