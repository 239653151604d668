package io.saleswright.platform.mongodb;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * The meters of one store: recognised repeats, lost races that were decided again, and missed
 * deadlines.
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
