package io.saleswright.finance.disputes.messaging;

import io.saleswright.finance.disputes.DisputeFollower;
import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.disputes.messaging.ComplaintMessages.Opened;
import io.saleswright.finance.disputes.messaging.ComplaintMessages.Turned;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads which complaints are open. A solution that was told to the customer does not end one: it is
 * over when the customer says so, or wants nothing any more.
 */
@Configuration(proxyBeanMethods = false)
class ComplaintEventsConsumer {

  private final Disputes disputes;
  private final List<DisputeFollower> followers;
  private final InstantSource time;

  ComplaintEventsConsumer(Disputes disputes, List<DisputeFollower> followers, InstantSource time) {
    this.disputes = disputes;
    this.followers = followers;
    this.time = time;
  }

  @Bean
  Subscription disputesOfCustomers() {
    return Subscription.named("finance.disputes")
        .to("complaint.complaints.v1", "complaintId")
        .on("complaint.ComplaintOpened.v1", Opened.class, this::opened)
        .on("complaint.ComplaintReopened.v1", Turned.class, event -> turned(event, true))
        .on("complaint.ComplaintClosed.v1", Turned.class, event -> turned(event, false))
        .on("complaint.ComplaintWithdrawn.v1", Turned.class, event -> turned(event, false));
  }

  private void opened(ReceivedEvent<Opened> event) {
    Opened told = event.data();
    disputes.opened(
        told.complaintId(), told.number(), told.customerId(), told.orderId(), event.sequence());
    follow(told.customerId(), event);
  }

  private void turned(ReceivedEvent<Turned> event, boolean open) {
    Turned told = event.data();
    disputes.turned(told.complaintId(), told.number(), told.customerId(), open, event.sequence());
    follow(told.customerId(), event);
  }

  /** Also of a repeat: whoever follows may not have come to its end the first time. */
  private void follow(String customerId, ReceivedEvent<?> event) {
    followers.forEach(
        follower -> follower.followDisputes(customerId, event.cause(time).followUp()));
  }
}
