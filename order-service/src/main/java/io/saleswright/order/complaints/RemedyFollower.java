package io.saleswright.order.complaints;

import io.saleswright.platform.kernel.Cause;

/**
 * What follows remedies that were carried out. It is told again after a crash, so it has to
 * remember by itself what it did.
 */
@FunctionalInterface
public interface RemedyFollower {

  /** A customer got something. */
  void executed(ExecutedRemedy told, Cause cause);
}
