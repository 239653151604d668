package io.saleswright.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A time source that stands still until the test turns it. As a bean it replaces the service's own.
 * Thread-safe; what {@link #withZone(ZoneId)} returns shows the same time and turns with it.
 */
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that shows this moment, such as {@code 2026-11-23T02:00:00Z}. */
  public static TestClock at(String moment) {
    return new TestClock(new AtomicReference<>(Instant.parse(moment)), ZoneOffset.UTC);
  }

  /** Lets time pass. */
  public void advance(Duration duration) {
    now.updateAndGet(moment -> moment.plus(duration));
  }

  /** Shows this moment from now on, which may lie in the past: clocks of machines jump, too. */
  public void set(Instant moment) {
    now.set(moment);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public TestClock withZone(ZoneId other) {
    return new TestClock(now, other);
  }
}
