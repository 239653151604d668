package io.saleswright.finance.standing;

import io.saleswright.platform.kernel.Cause;

/**
 * Whoever goes on from how receivables stand. Told after each change of one, and told again when it
 * may not have come to its end.
 */
public interface StandingFollower {

  /** A receivable stands differently, or is somebody else's; may be told twice. */
  void follow(String receivableId, Cause cause);
}
