package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.receivables.OrderFollower;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads what happens to orders. An imported order is history: it owes nothing here, so
 * OrderImported has no handler on purpose (issue 2, section 5).
 */
@Configuration(proxyBeanMethods = false)
class OrderEventsConsumer {

  private final OrderFollower orders;
  private final WorkCalendar calendar;
  private final InstantSource time;

  OrderEventsConsumer(OrderFollower orders, WorkCalendar calendar, InstantSource time) {
    this.orders = orders;
    this.calendar = calendar;
    this.time = time;
  }

  @Bean
  Subscription receivablesOfOrders() {
    return Subscription.named("finance.receivables")
        .to("order.orders.v1", "orderId")
        .on("order.OrderPlaced.v1", OrderPlacedMessage.class, this::placed)
        .on("order.OrderChanged.v1", OrderChangedMessage.class, this::changed)
        .on("order.OrderScopeChanged.v1", OrderScopeChangedMessage.class, this::handedOver)
        .on(
            "order.OrderCustomerVerified.v1",
            OrderCustomerVerifiedMessage.class,
            this::customerVerified)
        .on("order.OrderApproved.v1", OrderApprovedMessage.class, this::deviated)
        .on("order.ReleaseExempted.v1", ReleaseExemptedMessage.class, this::deviated)
        .on("order.ContractExempted.v1", ContractExemptedMessage.class, this::deviated)
        .on("order.OrderReleased.v1", OrderReleasedMessage.class, this::deviated)
        .on("order.FactRefused.v1", FactRefusedMessage.class, this::deviated)
        .on("order.OrderCancelled.v1", OrderCancelledMessage.class, this::cancelled)
        .on("order.OrderSigned.v1", OrderSignedMessage.class, this::signed);
  }

  private void placed(ReceivedEvent<OrderPlacedMessage> event) {
    OrderPlacedMessage order = event.data();
    orders.placed(
        order.facts(calendar.zone()),
        order.isVerified(),
        order.tax(),
        order.paymentTerms().terms(),
        event.cause(time));
  }

  private void changed(ReceivedEvent<OrderChangedMessage> event) {
    OrderChangedMessage order = event.data();
    orders.changed(order.orderId(), order.change(), event.cause(time));
  }

  private void handedOver(ReceivedEvent<OrderScopeChangedMessage> event) {
    OrderScopeChangedMessage order = event.data();
    orders.handedOver(order.orderId(), order.owner(), event.cause(time));
  }

  private void customerVerified(ReceivedEvent<OrderCustomerVerifiedMessage> event) {
    orders.customerVerified(event.data().orderId(), event.cause(time));
  }

  private void deviated(ReceivedEvent<? extends DeviationMessage> event) {
    DeviationMessage told = event.data();
    orders.deviated(told.orderId(), told.deviation(event.time()), event.cause(time));
  }

  private void cancelled(ReceivedEvent<OrderCancelledMessage> event) {
    orders.cancelled(event.data().orderId(), event.cause(time));
  }

  private void signed(ReceivedEvent<OrderSignedMessage> event) {
    OrderSignedMessage order = event.data();
    orders.signed(
        order.orderId(),
        order.signedOn(),
        order.total().rounded(),
        order.invoiceTitleMark(),
        event.cause(time));
  }
}
