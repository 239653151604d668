package io.saleswright.order.ordering.messaging;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.customers.KnownCustomer;
import io.saleswright.order.ordering.OrderNews;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the customer service publishes of the customers of orders. */
@Configuration(proxyBeanMethods = false)
class CustomerEventsConsumer {

  record CustomerTold(
      String customerId,
      String name,
      @Nullable String region,
      @Nullable String owner,
      @Nullable String team) {

    KnownCustomer known() {
      return new KnownCustomer(CustomerRef.confirmed(customerId, name, region), owner, team);
    }
  }

  record OwnerChanged(String customerId, @Nullable String owner, @Nullable String team) {}

  @Bean
  Subscription customerSubscription(OrderNews news, InstantSource time) {
    Consumer<ReceivedEvent<CustomerTold>> learn =
        event -> news.customer(event.data().known(), event.sequence(), event.cause(time));
    return Subscription.named("order.customers")
        .to("customer.customers.v1", "customerId")
        .on("customer.CustomerRegistered.v1", CustomerTold.class, learn)
        .on("customer.CustomerChanged.v1", CustomerTold.class, learn)
        .on(
            "customer.CustomerOwnerChanged.v1",
            OwnerChanged.class,
            event -> {
              OwnerChanged told = event.data();
              news.owner(
                  told.customerId(),
                  told.owner(),
                  told.team(),
                  event.sequence(),
                  event.cause(time));
            });
  }
}
