package io.saleswright.complaint.returns;

import io.saleswright.complaint.complaints.ReadingDesk;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import java.util.List;

/** Shows what goods came back because of a complaint (CMP-19). */
public final class ReturnsDesk {

  private final ReadingDesk complaints;
  private final KnownReturns returns;

  ReturnsDesk(ReadingDesk complaints, KnownReturns returns) {
    this.complaints = complaints;
    this.returns = returns;
  }

  /**
   * The returns that a complaint led to.
   *
   * @throws NotFound when there is no such complaint that the caller sees
   */
  public List<KnownReturn> of(String complaintId, Caller caller) {
    complaints.get(complaintId, caller);
    return returns.of(complaintId);
  }
}
