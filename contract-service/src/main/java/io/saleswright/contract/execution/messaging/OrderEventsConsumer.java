package io.saleswright.contract.execution.messaging;

import io.saleswright.contract.execution.ProgressNews;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what happens to orders. An imported order is history of before contracts were kept here,
 * so OrderImported has no handler on purpose.
 */
@Configuration(proxyBeanMethods = false)
class OrderEventsConsumer {

  private final ProgressNews news;
  private final InstantSource time;

  OrderEventsConsumer(ProgressNews news, InstantSource time) {
    this.news = news;
    this.time = time;
  }

  @Bean
  Subscription ordersUnderContract() {
    return Subscription.named("contract.orders")
        .to("order.orders.v1", "orderId")
        .on("order.OrderPlaced.v1", OrderMessages.Placed.class, this::placed)
        .on("order.OrderChanged.v1", OrderMessages.Changed.class, this::changed)
        .on("order.OrderShipped.v1", OrderMessages.Shipped.class, this::shipped)
        .on("order.OrderSigned.v1", OrderMessages.Signed.class, this::signed)
        .on("order.OrderCancelled.v1", OrderMessages.Cancelled.class, this::cancelled);
  }

  private void placed(ReceivedEvent<OrderMessages.Placed> event) {
    news.placed(event.data().orderId(), event.data().order(), event.cause(time));
  }

  private void changed(ReceivedEvent<OrderMessages.Changed> event) {
    OrderMessages.Changed told = event.data();
    news.changed(
        told.orderId(),
        told.contractId(),
        OrderMessages.Line.of(told.lines()),
        told.total(),
        told.requestedShipDate(),
        event.cause(time));
  }

  private void shipped(ReceivedEvent<OrderMessages.Shipped> event) {
    news.shipped(event.data().orderId(), event.data().shippedAt(), event.cause(time));
  }

  private void signed(ReceivedEvent<OrderMessages.Signed> event) {
    news.signed(event.data().orderId(), event.data().signedOn(), event.cause(time));
  }

  private void cancelled(ReceivedEvent<OrderMessages.Cancelled> event) {
    news.cancelled(event.data().orderId(), event.cause(time));
  }
}
