package io.saleswright.finance.confirmations;

/** Gives confirmations the numbers by which people call them. */
public interface ConfirmationNumbers {

  /** A number that no other confirmation has. */
  String next();
}
