package io.saleswright.complaint.cases;

import io.saleswright.complaint.customers.CustomerFollower;
import io.saleswright.complaint.customers.Customers;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.service.Recording;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;

/** Lets the cases that are not over follow their customers (SEC-02, CUS-24). */
final class ServiceFollower implements CustomerFollower {

  private final Aggregates<ServiceCase> cases;
  private final ServiceSearch search;
  private final Customers customers;

  ServiceFollower(Aggregates<ServiceCase> cases, ServiceSearch search, Customers customers) {
    this.cases = cases;
    this.search = search;
    this.customers = customers;
  }

  /** A case that was recorded just now, with what is known of its customer by now. */
  Stored<ServiceCase> caughtUp(Stored<ServiceCase> recorded, Cause cause) {
    return cases.caughtUp(recorded, cause, now -> settled(now, cause));
  }

  private Change<ServiceCase> settled(Stored<ServiceCase> now, Cause cause) {
    return Recording.settle(now, customers.find(now.state().customer().customerId()), cause);
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.liveOf(known.id())) {
      cases.change(id, cause, now -> Recording.settle(now, known, cause));
    }
  }

  /** The clerk keeps the case; the new salesperson sees it. */
  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    settle(known, cause);
  }
}
