package io.saleswright.customer.purchases.messaging;

import io.saleswright.customer.purchases.Bought;
import io.saleswright.customer.purchases.Purchases;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follows orders: each of their events changes the purchase history. */
@Configuration(proxyBeanMethods = false)
class OrderEventsConsumer {

  private final Purchases purchases;
  private final WorkCalendar calendar;

  OrderEventsConsumer(Purchases purchases, WorkCalendar calendar) {
    this.purchases = purchases;
    this.calendar = calendar;
  }

  @Bean
  Subscription orderEventsForPurchases() {
    return Subscription.named("customer.purchases")
        .to("order.orders.v1", "orderId")
        .on("order.OrderPlaced.v1", OrderPlacedMessage.class, this::placed)
        .on("order.OrderChanged.v1", OrderChangedMessage.class, this::changed)
        .on("order.OrderCustomerVerified.v1", OrderCustomerVerifiedMessage.class, this::verified)
        .on("order.OrderCancelled.v1", OrderCancelledMessage.class, this::cancelled)
        .on("order.OrderImported.v1", OrderImportedMessage.class, this::imported);
  }

  private void placed(ReceivedEvent<OrderPlacedMessage> event) {
    OrderPlacedMessage order = event.data();
    purchases.show(order.orderId(), event.sequence(), order.bought(), order.purchases());
  }

  private void changed(ReceivedEvent<OrderChangedMessage> event) {
    OrderChangedMessage order = event.data();
    purchases.change(order.orderId(), event.sequence(), order.purchases());
  }

  private void verified(ReceivedEvent<OrderCustomerVerifiedMessage> event) {
    purchases.verify(event.data().orderId(), event.sequence());
  }

  private void cancelled(ReceivedEvent<OrderCancelledMessage> event) {
    purchases.cancel(event.data().orderId(), event.sequence());
  }

  private void imported(ReceivedEvent<OrderImportedMessage> event) {
    OrderImportedMessage order = event.data();
    Bought bought = order.bought(calendar.zone());
    purchases.show(order.orderId(), event.sequence(), bought, order.purchases());
  }
}
