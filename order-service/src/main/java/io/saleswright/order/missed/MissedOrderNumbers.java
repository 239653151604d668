package io.saleswright.order.missed;

/** Gives missed orders the numbers by which people call them. Thread-safe. */
@FunctionalInterface
public interface MissedOrderNumbers {

  String next();
}
