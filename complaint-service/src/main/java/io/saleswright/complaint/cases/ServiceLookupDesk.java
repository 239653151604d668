package io.saleswright.complaint.cases;

import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Shows service cases, and how content customers are, to those who may see them (CMP-12, CMP-15).
 */
public final class ServiceLookupDesk {

  private final Scoped<ServiceCase> cases;
  private final ServiceSearch search;
  private final ServiceTrials trials;

  ServiceLookupDesk(Scoped<ServiceCase> cases, ServiceSearch search, ServiceTrials trials) {
    this.cases = cases;
    this.search = search;
    this.trials = trials;
  }

  /**
   * A case.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<ServiceCase> get(String id, Caller caller) {
    ServiceStep.READ_CASE.mustBeOpenTo(caller);
    return cases.get(id, caller);
  }

  /** Cases that the caller sees, newest first. */
  public List<Stored<ServiceCase>> list(ServiceQuery query, Slice slice, Caller caller) {
    ServiceStep.READ_CASE.mustBeOpenTo(caller);
    return search.newestFirst(query, caller, slice);
  }

  /**
   * How content customers were, month by month, of all cases that the caller sees.
   *
   * @throws InvalidInput when the time ends before it begins, or is longer than three years
   */
  public List<SatisfactionRow> satisfaction(
      SatisfactionRow.By by, LocalDate from, LocalDate to, Caller caller) {
    ServiceStep.READ_SATISFACTION.mustBeOpenTo(caller);
    if (to.isBefore(from) || to.isAfter(from.plusYears(3))) {
      throw new InvalidInput("to", "CMP-15", "must lie within three years after from");
    }
    return search.satisfaction(by, from, to, caller);
  }

  /** Whether the caller is one of ours, who sees more of a case than its customer does. */
  public boolean seesInside(Caller caller) {
    return ServiceStep.READ_CASE_INSIDE.isOpenTo(caller);
  }

  /** What the caller could do with a case now. */
  public List<Answer> possible(Stored<ServiceCase> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
