package io.saleswright.customer.disclosure;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the customers whom lists show, and ends lists that take everybody along (CUS-33). */
public final class ListWatch {

  private final Disclosures disclosures;
  private final Policies<DisclosurePolicy> policy;
  private final WorkCalendar calendar;
  private final InstantSource time;

  ListWatch(
      Disclosures disclosures,
      Policies<DisclosurePolicy> policy,
      WorkCalendar calendar,
      InstantSource time) {
    this.disclosures = disclosures;
    this.policy = policy;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Lists customers and remembers how many.
   *
   * @param slice which part of the list
   * @param page finds them
   * @throws RuleViolation when the caller turned over as many as a day allows
   */
  public <T> List<T> counting(Caller caller, Slice slice, Supplier<List<T>> page) {
    boolean turnedOver = slice.after() != null;
    LocalDate today = calendar.businessDate(time.instant());
    if (turnedOver && !DisclosureStep.EXPORT.isOpenTo(caller)) {
      long shown = disclosures.turnedOver(caller.staffId(), today);
      int limit = policy.current().values().customersTurnedOverDaily();
      if (shown >= limit) {
        throw DisclosureRefusal.TOO_MANY_CUSTOMERS.violation(
            Map.of("shown", shown, "limit", limit));
      }
    }
    List<T> found = page.get();
    // One more is found than is shown, to know whether there are more.
    int shown = Math.min(found.size(), slice.limit() - 1);
    disclosures.addListed(caller.staffId(), today, shown, turnedOver);
    return found;
  }

  /**
   * Who saw how many customers on a day.
   *
   * @throws NotPermitted when the caller may not see it
   */
  public List<Disclosed> on(LocalDate day, Caller caller) {
    DisclosureStep.READ_DISCLOSURES.mustBeOpenTo(caller);
    return disclosures.on(day);
  }
}
