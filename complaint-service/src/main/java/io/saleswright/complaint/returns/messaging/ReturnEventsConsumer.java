package io.saleswright.complaint.returns.messaging;

import io.saleswright.complaint.returns.KnownReturn;
import io.saleswright.complaint.returns.KnownReturn.State;
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
      String returnId,
      String number,
      String orderId,
      String customerId,
      String wish,
      @Nullable String complaintId) {

    KnownReturn told() {
      return new KnownReturn(returnId, number, orderId, customerId, wish, State.REQUESTED);
    }

    String complaint() {
      return complaintId == null ? NO_COMPLAINT : complaintId;
    }
  }

  record Moved(String returnId) {}

  record Brought(String returnId, String to) {

    /** Into stock or to the workshop; a place of a later release is none that we know. */
    State state() {
      return to.equals("WORKSHOP") ? State.IN_WORKSHOP : State.IN_STOCK;
    }
  }

  private final KnownReturns returns;

  ReturnEventsConsumer(KnownReturns returns) {
    this.returns = returns;
  }

  @Bean
  Subscription complaintReturnSubscription() {
    return Subscription.named("complaint.returns")
        .to("order.returns.v1", "returnId")
        .on("order.ReturnRequested.v1", Requested.class, this::requested)
        .on("order.ReturnApproved.v1", Moved.class, to(State.APPROVED))
        .on("order.ReturnArrived.v1", Moved.class, to(State.ARRIVED))
        .on(
            "order.ReturnMoved.v1",
            Brought.class,
            event -> returns.move(event.data().returnId(), event.data().state(), event.sequence()))
        .on("order.ReturnShipmentReleased.v1", Moved.class, to(State.TO_SEND_BACK))
        .on("order.ReturnSentBack.v1", Moved.class, to(State.SENT_BACK))
        .on("order.ReturnCompleted.v1", Moved.class, to(State.COMPLETED))
        .on("order.ReturnEndedWithoutGoods.v1", Moved.class, to(State.COMPLETED))
        .on("order.ReturnRejected.v1", Moved.class, to(State.REJECTED))
        .on("order.ReturnWithdrawn.v1", Moved.class, to(State.WITHDRAWN));
  }

  private void requested(ReceivedEvent<Requested> event) {
    returns.learn(event.data().told(), event.data().complaint(), event.sequence());
  }

  private Consumer<ReceivedEvent<Moved>> to(State state) {
    return event -> returns.move(event.data().returnId(), state, event.sequence());
  }
}
