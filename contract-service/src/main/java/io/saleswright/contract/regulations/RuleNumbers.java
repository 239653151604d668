package io.saleswright.contract.regulations;

/** Gives out the numbers by which people call rules of the company. */
@FunctionalInterface
public interface RuleNumbers {

  /** A number that was never given out before, such as CR-20261122-0007; there may be gaps. */
  String next();
}
