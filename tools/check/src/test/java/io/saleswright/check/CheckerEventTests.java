package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in stores and topics. */
class CheckerEventTests extends CheckedWorld {

  @Test
  void tellsOneThatIsLost() throws Exception {
    world.events(World.ORDERS).remove(1);
    world.collection("order", "timeline").deleteMany(typeOf("order.OrderReleased.v1"));

    assertOnly(
        Promise.PUBLISHED, "order o-1", "event 2 of 4 is neither in the outbox nor in the topic");
  }

  @Test
  void tellsAnAggregateThatNeverWasPublished() throws Exception {
    world.events(World.CUSTOMERS).clear();

    assertThat(world.check().violations())
        .contains(
            violation(
                Promise.PUBLISHED,
                "customer c-1",
                "event 1 of 1 is neither in the outbox nor in the topic"));
  }

  @Test
  void tellsTwoDifferentOnesUnderOneNumber() throws Exception {
    var orders = world.events(World.ORDERS);
    orders.add(orders.get(1).withId("another"));

    assertOnly(Promise.PUBLISHED, "order o-1", "2 different events have number 2");
  }

  @Test
  void tellsANoticeThatIsLost() throws Exception {
    world.set("order", "orders", "o-1", "lastNotice", "2");
    notice(1);

    assertOnly(
        Promise.PUBLISHED,
        "notices of order o-1",
        "event 2 of 2 is neither in the outbox nor in the topic");
  }

  @Test
  void aNoticeMayWaitBesideTheEvents() throws Exception {
    world.set("order", "orders", "o-1", "lastNotice", "2");
    world.set(
        "order",
        "orders",
        "o-1",
        "outbox",
        "[{\"seq\": 2, \"id\": \"n-2\", \"topic\": \"saleswright.notices.v1\"}]");
    notice(1);

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsANoticeThatNobodyKeeps() throws Exception {
    world.set("order", "orders", "o-1", "lastNotice", "1");
    Event notice = Event.of("saleswright.NoticeGiven.v1", "o-1", 1, "{}");
    world.publish(World.NOTICES, notice);

    assertOnly(
        Promise.PROJECTED,
        "customer.notices",
        "event " + notice.id() + " (saleswright.NoticeGiven.v1 of o-1) has no entry");
  }

  private void notice(long number) {
    Event notice = Event.of("saleswright.NoticeGiven.v1", "o-1", number, "{}");
    world.publish(World.NOTICES, notice);
    world.put("customer", "notices", "{\"_id\": \"%s\"}".formatted(notice.id()));
  }

  @Test
  void tellsThoseThatAreOutOfOrder() throws Exception {
    Collections.swap(world.events(World.ORDERS), 1, 2);

    assertOnly(Promise.IN_ORDER, "order o-1", "event 2 first comes behind a later one");
  }

  @Test
  void tellsOneThatTheStoreHasNotAccepted() throws Exception {
    Event unknown = Event.of("order.OrderDelivered.v1", "o-1", 5, "{\"orderId\":\"o-1\"}");
    world.publish(World.ORDERS, unknown);
    Company.entry(world, unknown);

    assertOnly(
        Promise.PUBLISHED, "order o-1", "the topic has event 5, and the store has accepted 4");
  }

  @Test
  void tellsAnAggregateThatTheStoreDoesNotKnow() throws Exception {
    world.publish("order.products.v1", Event.of("order.ProductPublished.v1", "x", 1, "{}"));
    for (String service : List.of("contract", "complaint")) {
      world.put(service, "products", "{\"_id\": \"x\", \"sequence\": {\"$numberLong\": \"1\"}}");
    }

    assertOnly(
        Promise.PUBLISHED, "product x", "the topic speaks of it, and the store does not know it");
  }

  @Test
  void tellsARecordThatIsNoEvent() throws Exception {
    world.publish("order.products.v1", Event.of("order.ProductPublished.v1", "x", 0, "{}"));

    assertThat(world.check().violations())
        .singleElement()
        .extracting(Report.Violation::problem)
        .asString()
        .contains("has no number");
  }

  @Test
  void tellsAnOutboxThatWaitsTooLong() throws Exception {
    waitInOutbox("2026-11-23T01:50:00Z");

    assertOnly(
        Promise.PROMPT,
        World.ORDERS,
        "1 aggregates have events that wait in their outbox, the longest for 600 s");
  }
}
