package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
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
            new Report.Note("order.production", "was told by an administrator to skip 1 messages"));
  }

  private void skip(String consumer, World.Event event) {
    world.put(
        "order",
        "skipped",
        """
        {"_id":"%s","consumer":"%s","topic":"%s","aggregate":"%s","eventId":"%s"}\
        """
            .formatted(consumer, consumer, World.PLANT, event.key(), event.id()));
  }
}
