package io.saleswright.order.ordering.messaging;

import io.saleswright.order.ordering.CustomerNews;
import io.saleswright.order.ordering.FinanceNews;
import io.saleswright.order.ordering.FulfilmentDesk;
import io.saleswright.order.ordering.PaymentView.Gate;
import io.saleswright.order.ordering.PaymentView.GateView;
import io.saleswright.order.ordering.ProductionFact;
import io.saleswright.order.ordering.WarehouseFact;
import io.saleswright.order.ordering.messaging.PlantMessages.ChangeAnswered;
import io.saleswright.order.ordering.messaging.PlantMessages.GoodsReceived;
import io.saleswright.order.ordering.messaging.PlantMessages.QualityIssueRaised;
import io.saleswright.order.ordering.messaging.PlantMessages.ShipmentDelivered;
import io.saleswright.order.ordering.messaging.PlantMessages.ShipmentDispatched;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderAccepted;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderCompleted;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderDelayed;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderProgressed;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderRejected;
import io.saleswright.order.ordering.messaging.PlantMessages.WorkOrderScheduled;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.messaging.TopicDeclaration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which messages the ordering module hears, and who handles them. */
@Configuration(proxyBeanMethods = false)
class OrderingSubscriptions {

  private static final String PLANT = "production.work-orders.v1";
  private static final String WAREHOUSE = "warehouse.shipments.v1";

  /**
   * The plant's answers: this service owns their contract, so it declares the topic that foreign
   * systems write to.
   */
  @Bean
  TopicDeclaration plantTopic() {
    return new TopicDeclaration(PLANT);
  }

  /** The warehouse's answers, likewise. */
  @Bean
  TopicDeclaration warehouseTopic() {
    return new TopicDeclaration(WAREHOUSE);
  }

  @Bean
  Subscription plantSubscription(FulfilmentDesk desk, InstantSource time) {
    Plant plant = new Plant(desk, time);
    return Subscription.named("order.production")
        .toForeign(PLANT)
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

  @Bean
  Subscription warehouseSubscription(FulfilmentDesk desk, InstantSource time) {
    Plant plant = new Plant(desk, time);
    return Subscription.named("order.warehouse")
        .toForeign(WAREHOUSE)
        .on("warehouse.GoodsReceived.v1", GoodsReceived.class, plant.moving(GoodsReceived::fact))
        .on(
            "warehouse.ShipmentDispatched.v1",
            ShipmentDispatched.class,
            plant.moving(ShipmentDispatched::fact))
        .on(
            "warehouse.ShipmentDelivered.v1",
            ShipmentDelivered.class,
            plant.moving(ShipmentDelivered::fact));
  }

  private record Plant(FulfilmentDesk desk, InstantSource time) {

    <T> Consumer<ReceivedEvent<T>> telling(Function<T, ProductionFact> fact) {
      return event -> desk.tell(event.subject(), fact.apply(event.data()), event.cause(time));
    }

    <T> Consumer<ReceivedEvent<T>> moving(Function<T, WarehouseFact> fact) {
      return event -> desk.tell(event.subject(), fact.apply(event.data()), event.cause(time));
    }
  }

  record GateOpened(String orderId, Gate gate, long orderRevision, Money covered) {}

  record GateClosed(String orderId, Gate gate, String reason) {}

  record Settlement(String orderId) {}

  record InvoiceIssued(String orderId, String number) {}

  @Bean
  Subscription financeSubscription(FinanceNews news, InstantSource time) {
    return Subscription.named("order.payments")
        .to("finance.receivables.v1")
        .to("finance.invoices.v1")
        .on(
            "finance.PaymentGateOpened.v1",
            GateOpened.class,
            event -> {
              GateOpened told = event.data();
              GateView open = new GateView(told.orderRevision(), told.covered(), null);
              news.gate(told.orderId(), told.gate(), open, event.cause(time));
            })
        .on(
            "finance.PaymentGateClosed.v1",
            GateClosed.class,
            event -> {
              GateClosed told = event.data();
              GateView closed = new GateView(null, null, told.reason());
              news.gate(told.orderId(), told.gate(), closed, event.cause(time));
            })
        .on(
            "finance.ReceivableSettled.v1",
            Settlement.class,
            event -> news.settled(event.data().orderId(), true, event.cause(time)))
        .on(
            "finance.ReceivableReopened.v1",
            Settlement.class,
            event -> news.settled(event.data().orderId(), false, event.cause(time)))
        .on(
            "finance.InvoiceIssued.v1",
            InvoiceIssued.class,
            event ->
                news.invoiced(event.data().orderId(), event.data().number(), event.cause(time)));
  }

  record CustomerTold(String customerId, String name, @Nullable String region) {}

  @Bean
  Subscription customerSubscription(CustomerNews news, InstantSource time) {
    Consumer<ReceivedEvent<CustomerTold>> learn =
        event ->
            news.told(
                event.data().customerId(),
                event.sequence(),
                event.data().name(),
                event.data().region(),
                event.cause(time));
    return Subscription.named("order.customers")
        .to("customer.customers.v1")
        .on("customer.CustomerRegistered.v1", CustomerTold.class, learn)
        .on("customer.CustomerChanged.v1", CustomerTold.class, learn);
  }
}
