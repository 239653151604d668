package io.saleswright.finance.refunds;

/** Gives refunds the numbers by which people call them. */
@FunctionalInterface
public interface RefundNumbers {

  /** A number that no other refund has, such as RF-20261122-0007. */
  String next();
}
