package io.saleswright.customer.aftersales;

import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what after-sales service did for customers, within the scope of who asks (CUS-06). */
public final class FiledServiceDesk {

  private final CustomerLookup lookup;
  private final FiledServices services;

  FiledServiceDesk(CustomerLookup lookup, FiledServices services) {
    this.lookup = lookup;
    this.services = services;
  }

  /**
   * What was done for a customer and what they said of it, the latest first.
   *
   * @param kind only that; null for all
   * @throws NotFound when the customer lies outside of the caller's scope
   * @throws NotPermitted when the caller may not see what customers complain about
   */
  public List<FiledService> of(
      String customerId, FiledService.@Nullable Kind kind, Caller caller, Slice slice) {
    CustomerStep.READ_COMPLAINTS.mustBeOpenTo(caller);
    lookup.get(customerId, caller);
    return services.of(customerId, kind, slice);
  }
}
