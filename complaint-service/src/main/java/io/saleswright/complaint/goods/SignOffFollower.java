package io.saleswright.complaint.goods;

import io.saleswright.platform.kernel.Cause;

/**
 * What follows sign-offs: a module that has such things declares one. It is asked again after a
 * crash, so it has to remember by itself what it did.
 */
@FunctionalInterface
public interface SignOffFollower {

  /** The customer signed for the goods of an order. */
  void signed(SignOff told, Cause cause);
}
