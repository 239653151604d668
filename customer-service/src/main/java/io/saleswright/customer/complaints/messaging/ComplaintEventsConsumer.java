package io.saleswright.customer.complaints.messaging;

import io.saleswright.customer.complaints.FiledComplaints;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows complaints: each of their events changes what the customer's file shows (CMP-21). */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsConsumer {

  record Opened(
      String complaintId,
      String number,
      String customerId,
      String kind,
      String severity,
      @Nullable String orderId,
      Instant receivedAt) {

    FiledComplaints.Opened told() {
      return new FiledComplaints.Opened(
          complaintId, number, customerId, kind, severity, orderId, receivedAt);
    }
  }

  record Regraded(String complaintId, String severity) {}

  record Resolved(String complaintId) {}

  record Reopened(String complaintId, int times) {}

  record Closed(String complaintId, @Nullable Integer score) {}

  record Withdrawn(String complaintId) {}

  private final FiledComplaints complaints;

  ComplaintEventsConsumer(FiledComplaints complaints) {
    this.complaints = complaints;
  }

  @Bean
  Subscription complaintsForFiles() {
    return Subscription.named("customer.complaints")
        .to("complaint.complaints.v1", "complaintId")
        .on("complaint.ComplaintOpened.v1", Opened.class, this::opened)
        .on("complaint.ComplaintRegraded.v1", Regraded.class, this::regraded)
        .on("complaint.ComplaintResolved.v1", Resolved.class, this::resolved)
        .on("complaint.ComplaintReopened.v1", Reopened.class, this::reopened)
        .on("complaint.ComplaintClosed.v1", Closed.class, this::closed)
        .on("complaint.ComplaintWithdrawn.v1", Withdrawn.class, this::withdrawn);
  }

  private void opened(ReceivedEvent<Opened> event) {
    complaints.open(event.data().told(), event.sequence());
  }

  private void regraded(ReceivedEvent<Regraded> event) {
    Regraded told = event.data();
    complaints.regrade(told.complaintId(), told.severity(), event.sequence());
  }

  private void resolved(ReceivedEvent<Resolved> event) {
    complaints.move(event.data().complaintId(), "RESOLVED", event.sequence());
  }

  private void reopened(ReceivedEvent<Reopened> event) {
    complaints.reopen(event.data().complaintId(), event.data().times(), event.sequence());
  }

  private void closed(ReceivedEvent<Closed> event) {
    complaints.close(event.data().complaintId(), event.data().score(), event.sequence());
  }

  private void withdrawn(ReceivedEvent<Withdrawn> event) {
    complaints.move(event.data().complaintId(), "WITHDRAWN", event.sequence());
  }
}
