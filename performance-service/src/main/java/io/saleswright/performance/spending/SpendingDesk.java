package io.saleswright.performance.spending;

import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows what people spent: to themselves, to who leads them, and to those who look at all (EXP-13).
 */
public final class SpendingDesk {

  private static final Set<String> LOOK_AT_ALL =
      Set.of("hr", "finance", "finance-head", "vp-sales", "general-manager", "auditor");

  private final Spendings spendings;
  private final StaffSearch staff;

  SpendingDesk(Spendings spendings, StaffSearch staff) {
    this.spendings = spendings;
    this.staff = staff;
  }

  /** What was spent by the people whom the caller may look at, the latest month first. */
  public List<Spent> list(SpendingQuery query, Slice slice, Caller caller) {
    SpendingStep.READ.mustBeOpenTo(caller);
    return spendings.spent(query, people(caller), slice);
  }

  private @Nullable List<String> people(Caller caller) {
    return caller.hasAny(LOOK_AT_ALL)
        ? null
        : Stream.concat(Stream.of(caller.staffId()), staff.ledBy(caller).stream())
            .distinct()
            .toList();
  }
}
