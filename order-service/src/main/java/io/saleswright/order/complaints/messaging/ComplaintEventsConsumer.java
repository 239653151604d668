package io.saleswright.order.complaints.messaging;

import io.saleswright.order.complaints.ExecutedRemedy;
import io.saleswright.order.complaints.KnownCases;
import io.saleswright.order.complaints.RemedyFollower;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what the complaint service tells of who has which complaint (CMP-16), and of what
 * customers got (FIN-18).
 */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsConsumer {

  record Opened(
      String complaintId, String customerId, @Nullable String orderId, @Nullable String handler) {}

  record Assigned(String complaintId, String handler) {}

  record Ended(String complaintId) {}

  record Executed(
      String complaintId, int remedy, String kind, Money amount, @Nullable String orderId) {}

  private final KnownCases cases;
  private final List<RemedyFollower> followers;
  private final InstantSource time;

  ComplaintEventsConsumer(KnownCases cases, List<RemedyFollower> followers, InstantSource time) {
    this.cases = cases;
    this.followers = List.copyOf(followers);
    this.time = time;
  }

  @Bean
  Subscription complaintSubscription() {
    return Subscription.named("order.complaints")
        .to("complaint.complaints.v1", "complaintId")
        .on("complaint.ComplaintOpened.v1", Opened.class, this::opened)
        .on("complaint.ComplaintAssigned.v1", Assigned.class, this::assigned)
        .on("complaint.RemedyExecuted.v1", Executed.class, this::executed)
        .on("complaint.ComplaintClosed.v1", Ended.class, this::ended)
        .on("complaint.ComplaintWithdrawn.v1", Ended.class, this::ended);
  }

  private void opened(ReceivedEvent<Opened> event) {
    Opened told = event.data();
    cases.learn(
        told.complaintId(), told.customerId(), told.orderId(), told.handler(), event.sequence());
  }

  private void assigned(ReceivedEvent<Assigned> event) {
    cases.assign(event.data().complaintId(), event.data().handler(), event.sequence());
  }

  /** What follows comes first, so that a crash leaves nothing out. */
  private void executed(ReceivedEvent<Executed> event) {
    Executed told = event.data();
    if (told.orderId() != null) {
      ExecutedRemedy remedy =
          new ExecutedRemedy(
              told.complaintId(),
              told.remedy(),
              told.orderId(),
              told.kind().equals("REPLACEMENT"),
              told.amount());
      followers.forEach(follower -> follower.executed(remedy, event.cause(time)));
    }
    cases.note(told.complaintId(), event.sequence());
  }

  private void ended(ReceivedEvent<Ended> event) {
    cases.end(event.data().complaintId(), event.sequence());
  }
}
