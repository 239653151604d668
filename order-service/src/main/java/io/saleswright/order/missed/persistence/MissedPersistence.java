package io.saleswright.order.missed.persistence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.saleswright.order.missed.MissedOrder;
import io.saleswright.order.missed.MissedOrderDesk;
import io.saleswright.order.missed.MissedOrderNumbers;
import io.saleswright.order.missed.MissedOrderSearch;
import io.saleswright.order.missed.MissedOrderStage;
import io.saleswright.order.missed.MissedOrderStep;
import io.saleswright.order.missed.MissedOrderTelling;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.DocumentNumbers;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.Scoping;
import io.saleswright.platform.security.Scoped;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.StoredWork;
import java.time.InstantSource;
import org.bson.conversions.Bson;
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

  @Bean
  StoredWork<MissedOrder> missedOrderWork(
      EnvelopeStore<MissedOrder> missedOrders, MissedOrderDesk desk) {
    Bson reported = Filters.eq(MongoMissedOrders.STAGE, MissedOrderStage.REPORTED.name());
    return StoredWork.of(
            "missed-order", "/api/missed-orders", missedOrders, MissedOrderStep.READ_MISSED)
        .waitingForRolesOf(MissedOrderStep.SETTLE, reported)
        .ownedBy(MongoMissedOrders.REPORTER, missed -> missed.report().by())
        .ofTeam(missed -> missed.whose().team())
        .shownAs(
            MissedOrder::number,
            missed -> missed.report().description(),
            missed -> missed.stage().name())
        .answeredBy(desk::possible);
  }
}
