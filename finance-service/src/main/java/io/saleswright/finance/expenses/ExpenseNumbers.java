package io.saleswright.finance.expenses;

/** Gives expenses the numbers by which people call them. */
@FunctionalInterface
public interface ExpenseNumbers {

  /** A number that no other expense has, such as EX-20261122-0007. */
  String next();
}
