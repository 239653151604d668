package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What consumers remember. */
class CheckerConsumerTests extends CheckedWorld {

  @Test
  void tellsAnEventThatOneForgot() throws Exception {
    world.set("finance", "receivables", "o-1", "seen", "[]");

    assertOnly(
        Promise.APPLIED,
        "finance.receivables",
        "has event 2 of o-1 (order.orders.v1) behind it, and finance.receivables does not"
            + " remember it");
  }

  @Test
  void tellsAnEventThatOneMadeUp() throws Exception {
    world.set(
        "order",
        "orders",
        "o-1",
        "seen",
        "[{\"from\":\"finance.receivables.v1/o-1\",\"sequence\":9}]");

    assertOnly(
        Promise.APPLIED,
        "order.payments",
        "remembers event 9 of o-1, which finance.receivables.v1 does not have");
  }

  @Test
  void tellsAForeignFactThatIsForgotten() throws Exception {
    world.set("order", "orders", "o-1", "facts", "[]");

    assertOnly(
        Promise.APPLIED,
        "order.production",
        "has 1 facts of o-1 behind it that are not remembered");
  }

  /** A refused fact may come again, so it is not among those that took effect. */
  @Test
  void countsAFactThatWasRefusedAsRemembered() throws Exception {
    var refused =
        World.Event.of("production.WorkOrderAccepted.v1", "o-1", 0, "{\"orderId\":\"o-1\"}");
    world.publish(World.PLANT, refused);
    world.set(
        "order", "orders", "o-1", "discrepancies", "[{\"from\":\"/test " + refused.id() + "\"}]");

    assertOnly(
        Promise.PROJECTED,
        "time line",
        "event " + refused.id() + " (production.WorkOrderAccepted.v1 of o-1) has no entry");
  }

  @Test
  void doesNotWaitForAFactThatAnAdministratorLetBeSkipped() throws Exception {
    var unreadable = World.Event.of("production.WorkOrderProgressed.v1", "o-1", 0, "{\"orderId");
    world.publish(World.PLANT, unreadable);
    skip("order.production", unreadable);

    assertOnly(
        Promise.PROJECTED,
        "time line",
        "event " + unreadable.id() + " (production.WorkOrderProgressed.v1 of o-1) has no entry");

    skip("order.timeline", unreadable);
    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .contains(
            new Report.Note(
                "order.production",
                "was told by DEMO-admin at 2026-11-23T01:00:00Z to skip "
                    + unreadable.id()
                    + " of production.work-orders.v1"));
  }

  /** It is called by its place then, of which no other message can be. */
  @Test
  void doesNotWaitForAMessageWithoutAnIdThatWasSkipped() throws Exception {
    var one = World.Event.of("production.WorkOrderProgressed.v1", "o-1", 0, "{}").withId("");
    world.publish(World.PLANT, one);
    world.publish(World.PLANT, one);
    world.start();
    List<String> places = world.placesWithoutId(World.PLANT);

    for (String place : places) {
      assertThat(world.checkAgain().violations())
          .extracting(Report.Violation::promise)
          .contains(Promise.APPLIED.text());
      skip("order.production", World.PLANT, place);
      assertThat(world.checkAgain().violations())
          .extracting(Report.Violation::promise)
          .contains(Promise.PROJECTED.text());
      skip("order.timeline", World.PLANT, place);
    }
    assertThat(world.checkAgain().violations()).isEmpty();
    assertThat(places).hasSize(2);
  }

  @Test
  void knowsWhereAMessageUnderAnotherOrdersKeyWaits() throws Exception {
    var lost =
        World.Event.of("production.WorkOrderProgressed.v1", "o-other", 0, "{\"orderId\":\"o-1\"}")
            .about("o-1");
    world.publish(World.PLANT, lost);
    park("order.production", "o-other");
    park("order.timeline", "o-other");

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void doesNotExpectOfAProjectionWhatWasSkipped() throws Exception {
    var told =
        World.Event.of(
            "customer.CustomerChanged.v1", "c-1", 2, "{\"name\":\"Other\",\"region\":\"west\"}");
    world.publish(World.CUSTOMERS, told);
    world.publish(
        World.CUSTOMERS, World.Event.of("customer.CustomerOwnerChanged.v1", "c-1", 3, "{}"));
    world.set("customer", "customers", "c-1", "lastEvent", "3");
    for (String service : List.of("order", "contract", "finance", "complaint")) {
      world.set(service, "customers", "c-1", "sequence", "3");
    }

    assertOnly(
        Promise.PROJECTED, "order.customers c-1", "name or region are not what event 3 tells");

    skip("order.customers", World.CUSTOMERS, told.id());
    assertThat(world.checkAgain().violations()).isEmpty();
  }

  private void skip(String consumer, World.Event event) {
    skip(consumer, World.PLANT, event.id());
  }

  private void skip(String consumer, String topic, String name) {
    world.put(
        "order",
        "skipped",
        """
        {"_id":"%s %s","consumer":"%s","topic":"%s","aggregate":"o-1","eventId":"%s",
         "by":"DEMO-admin","at":{"$date":"2026-11-23T01:00:00Z"}}\
        """
            .formatted(consumer, name, consumer, topic, name));
  }

  private void park(String consumer, String aggregate) {
    world.put(
        "order",
        "parked",
        """
        {"_id":"%s","consumer":"%s","topic":"%s","aggregate":"%s","waiting":{"$numberLong":"1"},
         "reason":"It names two orders."}\
        """
            .formatted(consumer, consumer, World.PLANT, aggregate));
  }
}
