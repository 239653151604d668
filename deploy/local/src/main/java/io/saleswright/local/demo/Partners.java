package io.saleswright.local.demo;

import io.saleswright.local.demo.PartnerSystem.Fact;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the plant and the warehouse of the story do. */
final class Partners {

  private final InstantSource clock;
  private final ZoneId zone;

  Partners(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** A plant that makes at once whatever is released to it. */
  PartnerSystem plant(String bootstrapServers, Screen screen) {
    return new PartnerSystem(
        "production-system",
        "production.work-orders.v1",
        Map.of("order.OrderReleased.v1", _ -> production()),
        bootstrapServers,
        screen,
        clock);
  }

  /** A warehouse that ships at once whatever is released for shipment. */
  PartnerSystem warehouse(String bootstrapServers, Screen screen) {
    return new PartnerSystem(
        "warehouse-system",
        "warehouse.shipments.v1",
        Map.of("order.ShipmentReleased.v1", _ -> shipment()),
        bootstrapServers,
        screen,
        clock);
  }

  private List<Fact> production() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return List.of(
        new Fact("production.WorkOrderAccepted.v1", Map.of(), "accepts the work order"),
        new Fact(
            "production.WorkOrderScheduled.v1",
            Map.of("start", today.toString(), "finish", today.plusDays(1).toString()),
            "schedules it"),
        new Fact(
            "production.WorkOrderProgressed.v1",
            Map.of("stage", "IN_PRODUCTION"),
            "begins to make it"),
        new Fact(
            "production.WorkOrderCompleted.v1",
            Map.of("completedOn", today.toString()),
            "has completed it"));
  }

  private List<Fact> shipment() {
    String now = clock.instant().toString();
    return List.of(
        new Fact(
            "warehouse.ShipmentDispatched.v1",
            Map.of("carrier", "Demo Express", "trackingNumber", "DEMO-4711", "dispatchedAt", now),
            "dispatches the goods"),
        new Fact(
            "warehouse.ShipmentDelivered.v1", Map.of("deliveredAt", now), "delivers the goods"));
  }
}
