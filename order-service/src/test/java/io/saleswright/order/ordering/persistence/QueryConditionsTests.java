package io.saleswright.order.ordering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.search.OrderQuery;
import io.saleswright.testkit.TestStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is late, and on which day of the company an order came in (ORD-40). */
class QueryConditionsTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** Ten minutes past midnight of Tuesday in Shanghai, still Monday in Greenwich. */
  private static final Instant NIGHT = Instant.parse("2026-11-23T16:10:00Z");

  private final MongoCollection<Document> orders =
      TestStore.freshDatabase().getCollection("orders");
  private final QueryConditions conditions =
      new QueryConditions(OrderStory.CALENDAR, InstantSource.fixed(NIGHT));

  @BeforeEach
  void ordersAreThere() {
    store("late", MONDAY, null, "RELEASED", "2026-11-20T01:00:00Z");
    store("due today", MONDAY.plusDays(1), null, "RELEASED", "2026-11-22T15:59:59Z");
    store("shipped late", MONDAY.minusDays(9), MONDAY, "SHIPPED", "2026-11-22T16:00:00Z");
    store("cancelled", MONDAY.minusDays(9), null, "CANCELLED", "2026-11-23T15:59:59Z");
    store("future", MONDAY.plusDays(9), null, "RECEIVED", "2026-11-23T16:00:00Z");
  }

  @Test
  void overdueIsWhatShouldHaveLeftBeforeToday() {
    assertThat(found(new OrderQuery(null, null, null, null, null, null, null, true)))
        .containsExactly("late");
  }

  @Test
  void daysAreThoseOfTheCompany() {
    assertThat(found(between(MONDAY, MONDAY)))
        .containsExactlyInAnyOrder("shipped late", "cancelled");
    assertThat(found(between(null, MONDAY.minusDays(1))))
        .containsExactlyInAnyOrder("late", "due today");
    assertThat(found(between(MONDAY.plusDays(1), null))).containsExactly("future");
  }

  private static OrderQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new OrderQuery(null, null, null, null, null, from, to, false);
  }

  private List<String> found(OrderQuery query) {
    return orders
        .find(Filters.and(conditions.conditions(query)))
        .map(order -> order.getString("_id"))
        .into(new ArrayList<>());
  }

  private void store(
      String id, LocalDate shipDate, @Nullable LocalDate shippedOn, String stage, String at) {
    Document shipment = new Document();
    if (shippedOn != null) {
      shipment.append("shippedOn", shippedOn);
    }
    orders.insertOne(
        new Document("_id", id)
            .append(
                "state",
                new Document("content", new Document("requestedShipDate", shipDate))
                    .append("shipment", shipment)
                    .append("step", stage)
                    .append("receipt", new Document("at", Instant.parse(at)))));
  }
}
