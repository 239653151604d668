package io.saleswright.contract.handouts;

import io.saleswright.contract.customers.CustomerFollower;
import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;

/**
 * What a customer got is seen by who looks after the customer now, however it was decided what
 * becomes of running work (SEC-02, CUS-24).
 */
final class HandoutFollower implements CustomerFollower {

  private final Aggregates<Handout> handouts;
  private final HandoutSearch search;
  private final Customers customers;

  HandoutFollower(Aggregates<Handout> handouts, HandoutSearch search, Customers customers) {
    this.handouts = handouts;
    this.search = search;
    this.customers = customers;
  }

  /** What was noted just now, with what is known of its customer by now. */
  Stored<Handout> caughtUp(Stored<Handout> given, Cause cause) {
    String customer = given.state().receiver().customerId();
    return handouts.caughtUp(given, cause, now -> now.state().following(customers.find(customer)));
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.of(known.id())) {
      handouts.change(id, cause, now -> now.state().following(known));
    }
  }

  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    settle(known, cause);
  }
}
