package io.saleswright.finance.disputes.messaging;

import org.jspecify.annotations.Nullable;

/** What finance reads of complaints. */
final class ComplaintMessages {

  private ComplaintMessages() {}

  /** Of complaint.ComplaintOpened.v1. */
  record Opened(String complaintId, String number, String customerId, @Nullable String orderId) {}

  /** Of ComplaintReopened, ComplaintClosed and ComplaintWithdrawn. */
  record Turned(String complaintId, String number, String customerId) {}
}
