package io.saleswright.platform.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures that tell whether a service keeps up with its work (SEC-10).
 *
 * @param sign what is told
 * @param of of which collection or kind of work; null when it is of the whole service
 * @param value the figure: seconds, or how many; null while nobody knows, which is not well
 * @param most up to where it is well; null when no figure is wrong by itself
 * @param well whether it is
 */
record Vital(
    Sign sign, @Nullable String of, @Nullable Long value, @Nullable Long most, boolean well) {

  /** What is told, each from a meter; the limits are those of the alerts. */
  enum Sign {
    /** How long the oldest event has waited to be published. */
    OLDEST_EVENT_SECONDS("relay.oldest.age", "outbox", 60L),
    /** How many documents have events that wait to be published. */
    WAITING_EVENTS("relay.aggregates.waiting", "outbox", null),
    /** How many sources of events are parked; no meter, which may be as old as its last reader. */
    PARKED_SOURCES(null, null, 0L),
    /** How long the oldest work that a process has begun has not been finished. */
    OLDEST_WORK_SECONDS("unfinished.oldest.age", "work", 300L),
    /** How many entries wait to be noted in the audit. */
    ENTRIES_TO_NOTE("audit.waiting", null, null);

    private final @Nullable String meter;
    private final @Nullable String tag;
    private final @Nullable Long most;

    Sign(@Nullable String meter, @Nullable String tag, @Nullable Long most) {
      this.meter = meter;
      this.tag = tag;
      this.most = most;
    }

    private Stream<Vital> in(MeterRegistry registry) {
      return meter == null ? Stream.empty() : registry.find(meter).gauges().stream().map(this::of);
    }

    private Vital of(Gauge gauge) {
      String of = tag == null ? null : gauge.getId().getTag(tag);
      double told = gauge.value();
      return at(of, Double.isNaN(told) ? null : Math.round(told));
    }

    /** The figure of this sign. */
    Vital at(@Nullable String of, @Nullable Long value) {
      return new Vital(this, of, value, most, value != null && (most == null || value <= most));
    }
  }

  /** All that a registry tells. */
  static List<Vital> of(MeterRegistry registry) {
    return Arrays.stream(Sign.values()).flatMap(sign -> sign.in(registry)).toList();
  }
}
