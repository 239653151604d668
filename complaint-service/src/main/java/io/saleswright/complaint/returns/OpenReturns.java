package io.saleswright.complaint.returns;

import io.saleswright.complaint.complaints.ReturnsUnderWay;
import io.saleswright.complaint.lifecycle.Complaint;
import java.util.List;

/** Knows from the copies of returns which of them keep a complaint from its end (CMP-19). */
final class OpenReturns implements ReturnsUnderWay {

  private final KnownReturns returns;

  OpenReturns(KnownReturns returns) {
    this.returns = returns;
  }

  @Override
  public List<String> of(String complaintId, Complaint complaint) {
    return returns.of(complaintId, complaint.complainant().customerId()).stream()
        .filter(known -> known.customerId() != null && known.isUnderWay())
        .map(KnownReturn::number)
        .toList();
  }
}
