package io.saleswright.chaos.load;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The plant and the warehouse: they tell one fact after the other. For one thread. */
final class Works {

  private final FactWriter facts;
  private final RandomGenerator random;
  private final InstantSource clock;
  private int told;

  Works(FactWriter facts, RandomGenerator random, InstantSource clock) {
    this.facts = facts;
    this.random = random;
    this.clock = clock;
  }

  /** The plant's next fact; the last one is told again while nobody takes it. */
  void produce(String id, LocalDate today) throws InterruptedException {
    boolean known =
        switch (told) {
          case 0 -> plant(id, "WorkOrderAccepted", Map.of());
          case 1 ->
              plant(
                  id,
                  "WorkOrderScheduled",
                  Map.of("start", today.toString(), "finish", today.plusDays(3).toString()));
          case 2 -> plant(id, "WorkOrderProgressed", Map.of("stage", "IN_PRODUCTION"));
          case 3 ->
              plant(
                  id,
                  "WorkOrderDelayed",
                  Map.of(
                      "newFinish",
                      today.plusDays(5 + random.nextInt(20)).toString(),
                      "reason",
                      "a machine is down"));
          default -> plant(id, "WorkOrderCompleted", Map.of("completedOn", today.toString()));
        };
    told += known ? 1 : 0;
  }

  /** The goods leave. */
  void dispatch(String id) throws InterruptedException {
    warehouse(
        id,
        "ShipmentDispatched",
        Map.of(
            "carrier",
            "Chaos Express",
            "trackingNumber",
            "C-" + random.nextInt(1_000_000),
            "dispatchedAt",
            clock.instant().toString()));
  }

  /** The goods have come. */
  void deliver(String id) throws InterruptedException {
    warehouse(id, "ShipmentDelivered", Map.of("deliveredAt", clock.instant().toString()));
  }

  private boolean plant(String id, String name, Map<String, ?> data) throws InterruptedException {
    return facts.publish(FactWriter.PLANT, id, name, data, copies());
  }

  /** Something goes wrong in the plant's system. */
  void stammer(String id) throws InterruptedException {
    facts.spoil(FactWriter.PLANT, id, "WorkOrderProgressed");
  }

  private void warehouse(String id, String name, Map<String, ?> data) throws InterruptedException {
    facts.publish(FactWriter.WAREHOUSE, id, name, data, copies());
  }

  /** One fact in four is sent again. */
  private int copies() {
    return random.nextInt(4) == 0 ? 1 : 0;
  }
}
