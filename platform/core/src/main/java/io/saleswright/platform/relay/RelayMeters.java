package io.saleswright.platform.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The meters of one relay: events sent, sends failed, aggregates with unpublished events, and the
 * age of the oldest.
 */
final class RelayMeters {

  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final Counter sent;
  private final Counter failed;
  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong oldestSeconds = new AtomicLong();
  private final InstantSource time;
  private long nextLook = System.nanoTime();

  /**
   * @param outbox name of the collection, a tag of every meter
   */
  public RelayMeters(MeterRegistry registry, String outbox, InstantSource time) {
    this.time = time;
    sent = Counter.builder("relay.events.sent").tag("outbox", outbox).register(registry);
    failed = Counter.builder("relay.sends.failed").tag("outbox", outbox).register(registry);
    Gauge.builder("relay.aggregates.waiting", waiting, AtomicLong::get)
        .tag("outbox", outbox)
        .register(registry);
    Gauge.builder("relay.oldest.age", oldestSeconds, AtomicLong::get)
        .baseUnit("seconds")
        .tag("outbox", outbox)
        .register(registry);
  }

  void sent() {
    sent.increment();
  }

  void failed() {
    failed.increment();
  }

  /** Nothing waits, as was seen without a look at the outbox; called by the relay's thread. */
  void rest() {
    waiting.set(0);
    oldestSeconds.set(0);
  }

  /** Looks at the outbox every few seconds; called by the relay's thread. */
  void measure(Outbox outbox) {
    long nanoTime = System.nanoTime();
    if (nanoTime - nextLook < 0) {
      return;
    }
    nextLook = nanoTime + INTERVAL.toNanos();
    waiting.set(outbox.waiting());
    oldestSeconds.set(
        outbox
            .oldest()
            .map(since -> Duration.between(since, time.instant()).toSeconds())
            .orElse(0L));
  }
}
