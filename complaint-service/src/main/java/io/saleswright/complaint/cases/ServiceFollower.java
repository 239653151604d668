package io.saleswright.complaint.cases;

import io.saleswright.complaint.customers.CustomerFollower;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.service.Recording;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;

/** Lets the cases that are not over follow their customers (SEC-02, CUS-24). */
final class ServiceFollower implements CustomerFollower {

  private final Aggregates<ServiceCase> cases;
  private final ServiceSearch search;

  ServiceFollower(Aggregates<ServiceCase> cases, ServiceSearch search) {
    this.cases = cases;
    this.search = search;
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.liveOf(known.id())) {
      cases.change(id, cause, now -> Recording.settle(now, known));
    }
  }

  /** The clerk keeps the case; the new salesperson sees it. */
  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    settle(known, cause);
  }
}
