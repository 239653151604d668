package io.saleswright.order.ordering;

/** Gives out the numbers by which people call orders. */
@FunctionalInterface
public interface OrderNumbers {

  /** A number that was never given out before, such as SO-20261122-0007; there may be gaps. */
  String next();
}
