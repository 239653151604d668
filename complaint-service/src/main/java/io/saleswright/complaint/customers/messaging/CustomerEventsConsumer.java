package io.saleswright.complaint.customers.messaging;

import io.saleswright.complaint.customers.CustomerNews;
import io.saleswright.complaint.customers.KnownCustomer;
import io.saleswright.complaint.customers.OwnerChange;
import io.saleswright.complaint.customers.OwnerChange.OpenWork;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.Unreadable;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what the customer service publishes of customers. */
@Configuration(proxyBeanMethods = false)
class CustomerEventsConsumer {

  record CustomerTold(
      String customerId,
      String name,
      @Nullable String region,
      @Nullable String owner,
      @Nullable String team,
      @Nullable String customerClass) {

    KnownCustomer known() {
      return new KnownCustomer(customerId, name, region, owner, team, customerClass);
    }
  }

  record OwnerChanged(
      String customerId,
      String owner,
      @Nullable String previousOwner,
      @Nullable String team,
      @Nullable String openWork,
      @Nullable String reason) {

    OwnerChange change() {
      return new OwnerChange(customerId, owner, previousOwner, team, decided(), reason);
    }

    /** What was decided of running work; it moves when nothing else is told. */
    private OpenWork decided() {
      return switch (openWork) {
        case null -> OpenWork.MOVE;
        case "move" -> OpenWork.MOVE;
        case "share" -> OpenWork.SHARE;
        case "keep" -> OpenWork.KEEP;
        default -> throw new Unreadable("openWork is neither move nor share nor keep");
      };
    }
  }

  @Bean
  Subscription customerSubscription(CustomerNews news, InstantSource time) {
    Consumer<ReceivedEvent<CustomerTold>> learn =
        event -> news.customer(event.data().known(), event.sequence(), event.cause(time));
    return Subscription.named("complaint.customers")
        .to("customer.customers.v1", "customerId")
        .on("customer.CustomerRegistered.v1", CustomerTold.class, learn)
        .on("customer.CustomerChanged.v1", CustomerTold.class, learn)
        .on(
            "customer.CustomerOwnerChanged.v1",
            OwnerChanged.class,
            event -> news.owner(event.data().change(), event.sequence(), event.cause(time)));
  }
}
