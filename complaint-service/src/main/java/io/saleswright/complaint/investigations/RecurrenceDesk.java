package io.saleswright.complaint.investigations;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStep;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/** Finds what comes back (CMP-06). */
public final class RecurrenceDesk {

  private final Scoped<Complaint> complaints;
  private final RecurrenceSearch search;

  RecurrenceDesk(Scoped<Complaint> complaints, RecurrenceSearch search) {
    this.complaints = complaints;
    this.search = search;
  }

  /**
   * A complaint, and the newest others that share something with it.
   *
   * @param complaint the complaint
   * @param others those that share product, cause, customer or batch with it
   */
  public record Found(Stored<Complaint> complaint, List<Stored<Complaint>> others) {}

  /**
   * What shares product, cause, customer or batch with a complaint, within the caller's scope.
   *
   * @throws NotFound when there is no such complaint that the caller sees
   */
  public Found of(String id, Caller caller) {
    ComplaintStep.READ_INSIDE.mustBeOpenTo(caller);
    Stored<Complaint> stored = complaints.get(id, caller);
    return new Found(stored, search.sharing(stored, caller));
  }
}
