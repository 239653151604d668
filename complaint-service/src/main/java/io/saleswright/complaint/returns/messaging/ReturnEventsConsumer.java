package io.saleswright.complaint.returns.messaging;

import io.saleswright.complaint.returns.KnownReturn;
import io.saleswright.complaint.returns.KnownReturns;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what happens to returns; those that come from no complaint are known without one. */
@Configuration(proxyBeanMethods = false)
class ReturnEventsConsumer {

  private static final String NO_COMPLAINT = "";

  record Requested(
      String returnId, String number, String orderId, String wish, @Nullable String complaintId) {

    KnownReturn told() {
      return new KnownReturn(returnId, number, orderId, wish, "REQUESTED");
    }

    String complaint() {
      return complaintId == null ? NO_COMPLAINT : complaintId;
    }
  }

  record Moved(String returnId) {}

  private final KnownReturns returns;

  ReturnEventsConsumer(KnownReturns returns) {
    this.returns = returns;
  }

  @Bean
  Subscription complaintReturnSubscription() {
    return Subscription.named("complaint.returns")
        .to("order.returns.v1", "returnId")
        .on("order.ReturnRequested.v1", Requested.class, this::requested)
        .on("order.ReturnApproved.v1", Moved.class, to("APPROVED"))
        .on("order.ReturnArrived.v1", Moved.class, to("ARRIVED"))
        .on("order.ReturnCompleted.v1", Moved.class, to("COMPLETED"))
        .on("order.ReturnEndedWithoutGoods.v1", Moved.class, to("COMPLETED"))
        .on("order.ReturnRejected.v1", Moved.class, to("REJECTED"))
        .on("order.ReturnWithdrawn.v1", Moved.class, to("WITHDRAWN"));
  }

  private void requested(ReceivedEvent<Requested> event) {
    returns.learn(event.data().told(), event.data().complaint(), event.sequence());
  }

  private Consumer<ReceivedEvent<Moved>> to(String state) {
    return event -> returns.move(event.data().returnId(), state, event.sequence());
  }
}
