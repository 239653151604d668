package io.saleswright.finance.disputes;

import io.saleswright.platform.kernel.Cause;

/** Whoever stops or goes on when complaints open and close. */
public interface DisputeFollower {

  /** Something about the open complaints of a customer may be different; may be told twice. */
  void followDisputes(String customerId, Cause cause);
}
