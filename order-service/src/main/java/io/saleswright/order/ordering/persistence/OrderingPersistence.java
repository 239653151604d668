package io.saleswright.order.ordering.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.covering.CoverSearch;
import io.saleswright.order.lifecycle.Finishing;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStep;
import io.saleswright.order.notices.OrderTelling;
import io.saleswright.order.ordering.OrderNumbers;
import io.saleswright.order.ordering.OrderSearch;
import io.saleswright.order.ordering.OrderTrials;
import io.saleswright.order.rules.PeoplePolicy;
import io.saleswright.order.search.OrderKeys;
import io.saleswright.platform.comment.CommentDesk;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.process.Rewriting;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores of the ordering module. */
@Configuration(proxyBeanMethods = false)
class OrderingPersistence {

  private static final AggregateType<Order> ORDERS =
      AggregateType.of("orders", "order", Order.class)
          .upcasting(OrderFormats::fromFlat)
          .publishingTo("order.orders.v1")
          .tellingRefusals(new OrderRefusals())
          .telling(new OrderTelling())
          .scopedBy(
              new Scoping<>(
                  OrderingPersistence::belonging,
                  OrderFields.SALESPERSON,
                  OrderFields.TEAM,
                  OrderFields.REGION,
                  OrderFields.BUYER,
                  OrderFields.SHARED_WITH))
          .derived("step", order -> order.stage().name())
          .derived("buyer", OrderingPersistence::buyer)
          .derived("total", Order::total)
          .derived("waitingFor", Order::waitingFor)
          .derived(OrderFields.KEYS, OrderKeys::of)
          .derived(OrderFields.PEOPLE_FIELD, Finishing::isToForget)
          .indexedBy(Indexes.ascending(OrderFields.PEOPLE, OrderFields.CHANGED_AT))
          .indexedBy(Indexes.ascending(OrderFields.GRAMS))
          .indexedBy(Indexes.ascending(OrderFields.EDITION))
          .listedBy(OrderFields.STAGE)
          .listedBy(OrderFields.CUSTOMER)
          .listedBy(OrderFields.SALESPERSON)
          .listedBy(OrderFields.BUYER)
          .indexedBy(Indexes.ascending(OrderFields.SHARED_WITH))
          .indexedBy(Indexes.ascending(OrderFields.WAITING_FOR))
          .indexedBy(Indexes.ascending(OrderFields.COVER_OPEN))
          .indexedBy(Indexes.ascending("state.receipt.at"))
          .indexedBy(Indexes.ascending("state.shipment.shippedOn"))
          .indexedBy(Indexes.ascending("state.shipment.signOff.signedOn"))
          .indexedBy(Indexes.ascending("state.verification.verifiedOn"))
          .sortedBy(
              OrderFields.SHIP_DATE,
              OrderFields.STAGE,
              OrderFields.SALESPERSON,
              OrderFields.CUSTOMER)
          .listedBy("state.origin.source")
          .indexedBy(Indexes.ascending("state.origin.source", "state.origin.orderDate"))
          .indexedBy(Indexes.ascending("clocks.missed"))
          .indexedBy(Indexes.ascending("changed.at"));

  private static Belonging belonging(Order order) {
    OrderContent content = order.content();
    return new Belonging(
        content.salesperson(),
        content.team(),
        content.customer().region(),
        buyer(order),
        order.receipt().sharers());
  }

  private static String buyer(Order order) {
    CustomerRef customer = order.content().customer();
    return customer.isClaimed() ? "" : customer.id();
  }

  @Bean
  EnvelopeStore<Order> orders(EnvelopeStores stores) {
    return stores.open(ORDERS);
  }

  @Bean
  Scoped<Order> scopedOrders(EnvelopeStore<Order> orders) {
    return orders.scoped();
  }

  @Bean
  OrderSearch orderSearch(EnvelopeStore<Order> orders, WorkCalendar calendar, InstantSource time) {
    return new MongoOrders(orders, new QueryConditions(calendar, time));
  }

  @Bean
  CoverSearch coverSearch(EnvelopeStore<Order> orders) {
    return look ->
        orders.oldest(OrderFields.COVER_OPEN, look.before(), look.without(), look.limit());
  }

  @Bean
  UnfinishedWork outdatedOrderKeys(EnvelopeStore<Order> orders) {
    return new Rewriting<>(
        "orders with outdated keys", orders, SearchFilter.outdated(OrderFields.EDITION));
  }

  @Bean
  PeopleOfOldOrders peopleOfOldOrders(
      EnvelopeStore<Order> orders,
      CommentDesk<Order> comments,
      Policies<PeoplePolicy> policy,
      WorkCalendar calendar) {
    return new PeopleOfOldOrders(orders, comments, policy, calendar.zone());
  }

  @Bean
  OrderNumbers orderNumbers(MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("SO");
  }

  @Bean
  StoredWork<Order> orderWork(EnvelopeStore<Order> orders, OrderTrials trials) {
    return StoredWork.of("order", "/api/orders", orders, OrderStep.READ)
        .waitingFor(OrderFields.WAITING_FOR, Order::waitingFor)
        .ownedBy(OrderFields.SALESPERSON, order -> order.content().salesperson())
        .ofTeam(order -> order.content().team())
        .shownAs(
            Order::number,
            order -> order.content().customer().name(),
            order -> order.stage().name())
        .answeredBy(trials::of, OrderStep.APPROVE, OrderStep.RELEASE);
  }
}
