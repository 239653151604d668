package io.saleswright.complaint.complaints;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/** Shows complaints to those who may see them (CMP-21). */
public final class ReadingDesk {

  private final Scoped<Complaint> complaints;
  private final ComplaintSearch search;
  private final ComplaintTrials trials;

  ReadingDesk(Scoped<Complaint> complaints, ComplaintSearch search, ComplaintTrials trials) {
    this.complaints = complaints;
    this.search = search;
    this.trials = trials;
  }

  /**
   * A complaint.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Complaint> get(String id, Caller caller) {
    ComplaintStep.READ.mustBeOpenTo(caller);
    return complaints.get(id, caller);
  }

  /**
   * Complaints that the caller sees, as the slice is sorted. Customers find none by what they are
   * not shown.
   *
   * @throws InvalidInput when a customer asks for such
   */
  public List<Stored<Complaint>> list(ComplaintQuery query, Slice slice, Caller caller) {
    ComplaintStep.READ.mustBeOpenTo(caller);
    if (!seesInside(caller)) {
      mustBeShown("customerClass", query.customerClass() != null);
      mustBeShown("handler", query.handler() != null);
      mustBeShown("overdue", query.overdue());
      mustBeShown("sort", slice.sort() != null);
    }
    return search.list(query, caller, slice);
  }

  private static void mustBeShown(String filter, boolean asked) {
    if (asked) {
      throw new InvalidInput(filter, "CMP-21", "is no filter for customers");
    }
  }

  /** Whether the caller is one of ours, who sees more of a complaint than its customer does. */
  public boolean seesInside(Caller caller) {
    return !ComplaintDesk.isOfCustomer(caller);
  }

  /** What the caller could do with a complaint now. */
  public List<Answer> possible(Stored<Complaint> stored, Caller caller) {
    return trials.of(stored, caller);
  }
}
