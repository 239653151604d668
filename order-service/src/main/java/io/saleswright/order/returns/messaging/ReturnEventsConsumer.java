package io.saleswright.order.returns.messaging;

import io.saleswright.order.handling.ReturnFact;
import io.saleswright.order.returns.ReturnNews;
import io.saleswright.order.returns.messaging.ReturnMessages.OrderHandedOver;
import io.saleswright.order.returns.messaging.ReturnMessages.RepairFinished;
import io.saleswright.order.returns.messaging.ReturnMessages.ReturnArrived;
import io.saleswright.order.returns.messaging.ReturnMessages.ReturnDispatched;
import io.saleswright.order.returns.messaging.ReturnMessages.ReturnMoved;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.TopicDeclaration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what warehouse and workshop publish of returns, and whose the orders are. This service
 * owns the contract of their topics, so it declares them (ADR 13).
 */
@Configuration(proxyBeanMethods = false)
class ReturnEventsConsumer {

  private static final String WAREHOUSE = "warehouse.returns.v1";
  private static final String WORKSHOP = "production.repairs.v1";

  @Bean
  TopicDeclaration warehouseReturnsTopic() {
    return new TopicDeclaration(WAREHOUSE);
  }

  @Bean
  TopicDeclaration repairsTopic() {
    return new TopicDeclaration(WORKSHOP);
  }

  @Bean
  Subscription returnSubscription(ReturnNews news, InstantSource time) {
    House house = new House(news, time);
    return Subscription.named("order.returns")
        .toForeign(WAREHOUSE, "returnId")
        .toForeign(WORKSHOP, "returnId")
        .refusing((event, fault) -> news.refuse(event.subject(), fault, event.cause(time)))
        .on("warehouse.ReturnArrived.v1", ReturnArrived.class, house.telling(ReturnArrived::fact))
        .on("warehouse.ReturnMoved.v1", ReturnMoved.class, house.telling(ReturnMoved::fact))
        .on(
            "warehouse.ReturnDispatched.v1",
            ReturnDispatched.class,
            house.telling(ReturnDispatched::fact))
        .on(
            "production.RepairFinished.v1",
            RepairFinished.class,
            house.telling(RepairFinished::fact));
  }

  @Bean
  Subscription returnOwnerSubscription(ReturnNews news, InstantSource time) {
    return Subscription.named("order.return-owners")
        .to("order.orders.v1", "orderId")
        .on(
            "order.OrderScopeChanged.v1",
            OrderHandedOver.class,
            event -> news.handedOver(event.data().orderId(), event.cause(time)));
  }

  private record House(ReturnNews news, InstantSource time) {

    <T> Consumer<ReceivedEvent<T>> telling(Function<T, ReturnFact> fact) {
      return event -> news.told(event.subject(), fact.apply(event.data()), event.cause(time));
    }
  }
}
