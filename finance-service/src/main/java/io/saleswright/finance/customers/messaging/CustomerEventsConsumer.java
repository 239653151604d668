package io.saleswright.finance.customers.messaging;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what customers are called. */
@Configuration(proxyBeanMethods = false)
class CustomerEventsConsumer {

  @Bean
  Subscription namesOfCustomers(CustomerNames names) {
    Consumer<ReceivedEvent<CustomerMessage>> learn =
        event -> {
          CustomerMessage told = event.data();
          names.learn(told.customerId(), told.name(), told.number(), event.sequence());
        };
    return Subscription.named("finance.customers")
        .to("customer.customers.v1", "customerId")
        .on("customer.CustomerRegistered.v1", CustomerMessage.class, learn)
        .on("customer.CustomerChanged.v1", CustomerMessage.class, learn);
  }
}
