package io.saleswright.order.missed.persistence;

import com.mongodb.client.MongoDatabase;
import io.saleswright.order.missed.MissedOrder;
import io.saleswright.order.missed.MissedOrderNumbers;
import io.saleswright.order.missed.MissedOrderSearch;
import io.saleswright.order.missed.MissedOrderTelling;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of missed orders, whom they belong to, and their numbers. */
@Configuration(proxyBeanMethods = false)
class MissedPersistence {

  private static final AggregateType<MissedOrder> MISSED =
      AggregateType.of("missed-orders", "missed order", MissedOrder.class)
          .publishingTo("order.missed-orders.v1")
          .telling(new MissedOrderTelling())
          .derived("step", missed -> missed.stage().name())
          .scopedBy(
              new Scoping<>(
                  MissedOrder::belonging,
                  MongoMissedOrders.OWNER,
                  MongoMissedOrders.TEAM,
                  MongoMissedOrders.REGION,
                  null,
                  MongoMissedOrders.REPORTER))
          .listedBy(MongoMissedOrders.STAGE)
          .listedBy(MongoMissedOrders.CUSTOMER)
          .listedBy(MongoMissedOrders.OWNER);

  @Bean
  EnvelopeStore<MissedOrder> missedOrders(EnvelopeStores stores) {
    return stores.open(MISSED);
  }

  @Bean
  Scoped<MissedOrder> scopedMissedOrders(EnvelopeStore<MissedOrder> missedOrders) {
    return missedOrders.scoped();
  }

  @Bean
  MissedOrderSearch missedOrderSearch(EnvelopeStore<MissedOrder> missedOrders) {
    return new MongoMissedOrders(missedOrders);
  }

  @Bean
  MissedOrderNumbers missedOrderNumbers(
      MongoDatabase database, WorkCalendar calendar, InstantSource time) {
    DocumentNumbers numbers = new DocumentNumbers(database, calendar.zone(), time);
    return () -> numbers.next("MO");
  }
}
