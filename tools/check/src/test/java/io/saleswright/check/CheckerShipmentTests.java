package io.saleswright.check;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import org.junit.jupiter.api.Test;

/** What was shipped, and whether it might be. */
class CheckerShipmentTests extends CheckedWorld {

  @Test
  void tellsAShipmentThatNobodyReleased() throws Exception {
    replace(2, "order.OrderConfirmed.v1");

    assertOnly(Promise.SHIPMENT, "order o-1", "event 4 ships it, and it was not released");
  }

  @Test
  void tellsAShipmentThatWasCalledBack() throws Exception {
    var orders = world.events(World.ORDERS);
    orders.add(3, Event.of("order.ShipmentRecalled.v1", "o-1", 4, "{\"orderId\":\"o-1\"}"));
    orders.set(4, orders.get(4).withSequence(5));
    Company.entry(world, orders.get(3));
    world.set("order", "orders", "o-1", "lastEvent", "5");
    world.set("contract", "orderProgress", "o-1", "seen.0.sequence", "5");
    world.set("finance", "order-books", "o-1", "seen.0.sequence", "5");

    assertOnly(Promise.SHIPMENT, "order o-1", "event 5 ships it, and it was not released");
  }

  @Test
  void tellsAReleaseForARevisionThatFinanceNeverOpened() throws Exception {
    var orders = world.events(World.ORDERS);
    Event released = orders.get(2);
    orders.set(
        2,
        new Event(
            released.type(),
            released.key(),
            released.sequence(),
            "{\"orderId\":\"o-1\",\"revision\":2}",
            released.id(),
            released.subject()));

    assertOnly(
        Promise.SHIPMENT,
        "order o-1",
        "its shipment was released for revision 2 before finance had opened the gate");
  }

  private void replace(int index, String type) {
    var orders = world.events(World.ORDERS);
    Event event = orders.get(index);
    orders.set(
        index,
        new Event(type, event.key(), event.sequence(), event.json(), event.id(), event.subject()));
  }
}
