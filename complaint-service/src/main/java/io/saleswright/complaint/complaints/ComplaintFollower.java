package io.saleswright.complaint.complaints;

import io.saleswright.complaint.customers.CustomerFollower;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.Owning;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;

/** Lets the complaints that are not over follow their customers (SEC-02, CUS-24). */
final class ComplaintFollower implements CustomerFollower {

  private final Aggregates<Complaint> complaints;
  private final ComplaintSearch search;

  ComplaintFollower(Aggregates<Complaint> complaints, ComplaintSearch search) {
    this.complaints = complaints;
    this.search = search;
  }

  @Override
  public void settle(KnownCustomer known, Cause cause) {
    for (String id : search.liveOf(known.id())) {
      complaints.change(id, cause, now -> Owning.settle(now, known, cause));
    }
  }

  @Override
  public void handOver(OwnerChange told, KnownCustomer known, Cause cause) {
    for (String id : search.liveOf(known.id())) {
      complaints.change(id, cause, now -> Owning.handOver(now, told, known, cause));
    }
  }
}
