package io.saleswright.customer.complaints;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import java.util.List;

/** Answers what customers complained about, within the scope of who asks (CUS-06). */
public final class FiledComplaintDesk {

  private final CustomerLookup lookup;
  private final FiledComplaints complaints;

  FiledComplaintDesk(CustomerLookup lookup, FiledComplaints complaints) {
    this.lookup = lookup;
    this.complaints = complaints;
  }

  /**
   * What a customer complained about, the latest first.
   *
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws NotPermitted when the caller may not see what customers complain about
   */
  public List<FiledComplaint> of(String customerId, Caller caller, Slice slice) {
    CustomerStep.READ_COMPLAINTS.mustBeOpenTo(caller);
    lookup.get(customerId, caller);
    return complaints.of(customerId, slice);
  }
}
