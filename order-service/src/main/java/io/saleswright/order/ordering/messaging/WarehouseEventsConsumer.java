package io.saleswright.order.ordering.messaging;

import io.saleswright.order.ordering.OrderNews;
import io.saleswright.order.ordering.messaging.PlantMessages.GoodsReceived;
import io.saleswright.order.ordering.messaging.PlantMessages.ShipmentDelivered;
import io.saleswright.order.ordering.messaging.PlantMessages.ShipmentDispatched;
import io.saleswright.order.ordering.messaging.PlantMessages.TransportReported;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what warehouse systems publish of orders. */
@Configuration(proxyBeanMethods = false)
class WarehouseEventsConsumer {

  @Bean
  Subscription warehouseSubscription(OrderNews news, InstantSource time) {
    Warehouse warehouse = new Warehouse(news, time);
    return Subscription.named("order.warehouse")
        .toForeign(OrderingTopics.WAREHOUSE, "orderId")
        .refusing((event, fault) -> news.refuse(event.subject(), fault, event.cause(time)))
        .on(
            "warehouse.GoodsReceived.v1",
            GoodsReceived.class,
            warehouse.telling(GoodsReceived::fact))
        .on(
            "warehouse.ShipmentDispatched.v1",
            ShipmentDispatched.class,
            warehouse.telling(ShipmentDispatched::fact))
        .on(
            "warehouse.TransportReported.v1",
            TransportReported.class,
            warehouse.telling(TransportReported::fact))
        .on(
            "warehouse.ShipmentDelivered.v1",
            ShipmentDelivered.class,
            warehouse.telling(ShipmentDelivered::fact));
  }

  private record Warehouse(OrderNews news, InstantSource time) {

    <T> Consumer<ReceivedEvent<T>> telling(Function<T, WarehouseFact> fact) {
      return event -> news.told(event.subject(), fact.apply(event.data()), event.cause(time));
    }
  }
}
