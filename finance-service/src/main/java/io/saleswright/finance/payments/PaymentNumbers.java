package io.saleswright.finance.payments;

/** Gives payments the numbers by which people call them. */
@FunctionalInterface
public interface PaymentNumbers {

  /** A number that no other payment has, such as PAY-20261122-0007. */
  String next();
}
