package io.saleswright.platform.mongodb;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * What operations people see of one store: repeats that were absorbed, races that were judged
 * again, and clocks that were missed.
 */
final class StoreMeters {

  private final Counter repeats;
  private final Counter lostRaces;
  private final Counter missedClocks;

  StoreMeters(MeterRegistry registry, AggregateType<?> type) {
    String collection = type.collection();
    repeats =
        Counter.builder("store.repeats.absorbed").tag("collection", collection).register(registry);
    lostRaces =
        Counter.builder("store.races.lost").tag("collection", collection).register(registry);
    missedClocks =
        Counter.builder("clocks.missed").tag("collection", collection).register(registry);
  }

  void repeated() {
    repeats.increment();
  }

  void lostRace() {
    lostRaces.increment();
  }

  void missed(int clocks) {
    missedClocks.increment(clocks);
  }
}
