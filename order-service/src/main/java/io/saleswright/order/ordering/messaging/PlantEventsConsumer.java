package io.saleswright.order.ordering.messaging;

import io.saleswright.order.ordering.OrderNews;
import io.saleswright.order.ordering.messaging.PlantMessages.ChangeAnswered;
import io.saleswright.order.ordering.messaging.PlantMessages.QualityIssueRaised;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderAccepted;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderCompleted;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderDelayed;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderProgressed;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderRejected;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderScheduled;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what production systems publish of orders. */
@Configuration(proxyBeanMethods = false)
class PlantEventsConsumer {

  @Bean
  Subscription plantSubscription(OrderNews news, InstantSource time) {
    Plant plant = new Plant(news, time);
    return Subscription.named("order.production")
        .toForeign(OrderingTopics.PLANT, "orderId")
        .refusing((event, fault) -> news.refuse(event.subject(), fault, event.cause(time)))
        .on(
            "production.WorkOrderAccepted.v1",
            WorkOrderAccepted.class,
            plant.telling(WorkOrderAccepted::fact))
        .on(
            "production.WorkOrderRejected.v1",
            WorkOrderRejected.class,
            plant.telling(WorkOrderRejected::fact))
        .on(
            "production.WorkOrderScheduled.v1",
            WorkOrderScheduled.class,
            plant.telling(WorkOrderScheduled::fact))
        .on(
            "production.WorkOrderProgressed.v1",
            WorkOrderProgressed.class,
            plant.telling(WorkOrderProgressed::fact))
        .on(
            "production.WorkOrderDelayed.v1",
            WorkOrderDelayed.class,
            plant.telling(WorkOrderDelayed::fact))
        .on(
            "production.WorkOrderCompleted.v1",
            WorkOrderCompleted.class,
            plant.telling(WorkOrderCompleted::fact))
        .on(
            "production.QualityIssueRaised.v1",
            QualityIssueRaised.class,
            plant.telling(QualityIssueRaised::fact))
        .on(
            "production.ChangeAnswered.v1",
            ChangeAnswered.class,
            plant.telling(ChangeAnswered::fact));
  }

  private record Plant(OrderNews news, InstantSource time) {

    <T> Consumer<ReceivedEvent<T>> telling(Function<T, ProductionFact> fact) {
      return event -> news.told(event.subject(), fact.apply(event.data()), event.cause(time));
    }
  }
}
