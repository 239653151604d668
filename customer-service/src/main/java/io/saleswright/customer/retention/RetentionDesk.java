package io.saleswright.customer.retention;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.archive.CustomerStep;
import io.saleswright.customer.disclosure.DisclosurePolicy;
import io.saleswright.customer.purchases.Purchases;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Lists the files whose contacts have been kept for long enough (SEC-03). */
public final class RetentionDesk {

  private final CustomerSearch customers;
  private final Purchases purchases;
  private final Policies<DisclosurePolicy> policy;
  private final WorkCalendar calendar;
  private final InstantSource time;

  RetentionDesk(
      CustomerSearch customers,
      Purchases purchases,
      Policies<DisclosurePolicy> policy,
      WorkCalendar calendar,
      InstantSource time) {
    this.customers = customers;
    this.purchases = purchases;
    this.policy = policy;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * A page of what may be due, and those of it that are.
   *
   * @param looked the files that nobody has written for as long, for the next page
   * @param due those of them whose customers have bought nothing either
   */
  public record Due(List<Stored<Customer>> looked, List<Stored<Customer>> due) {

    public Due {
      looked = List.copyOf(looked);
      due = List.copyOf(due);
    }
  }

  /**
   * Files whose contacts are due for erasure, within the caller's scope.
   *
   * @throws NotPermitted when the caller may not erase contacts
   */
  public Due due(Caller caller, Slice slice) {
    CustomerStep.ERASE_CONTACTS.mustBeOpenTo(caller);
    Instant since =
        time.instant()
            .atZone(calendar.zone())
            .minusMonths(policy.current().values().contactRetentionMonths())
            .toInstant();
    List<Stored<Customer>> untouched = customers.withPeopleUntouchedSince(since, caller, slice);
    Set<String> active = purchases.boughtSince(untouched.stream().map(Stored::id).toList(), since);
    return new Due(
        untouched, untouched.stream().filter(file -> !active.contains(file.id())).toList());
  }
}
