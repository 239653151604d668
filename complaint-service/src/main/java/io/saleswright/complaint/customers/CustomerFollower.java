package io.saleswright.complaint.customers;

import io.saleswright.platform.kernel.Cause;

/**
 * What belongs to customers and follows them: a module that has such things declares one. It is
 * asked again after a crash, so each of its aggregates remembers the cause by itself.
 */
public interface CustomerFollower {

  /**
   * More is known of a customer: what was made before they were known is settled, and name, region
   * and team are shown as they are now (SEC-02).
   */
  void settle(KnownCustomer known, Cause cause);

  /** The customer was handed over; what is running goes along as it was decided (CUS-24). */
  void handOver(OwnerChange told, KnownCustomer known, Cause cause);
}
