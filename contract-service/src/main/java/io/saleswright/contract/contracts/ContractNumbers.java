package io.saleswright.contract.contracts;

/** Gives out the numbers by which people call contracts. */
@FunctionalInterface
public interface ContractNumbers {

  /** A number that was never given out before, such as CT-20261122-0007; there may be gaps. */
  String next();
}
