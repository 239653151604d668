package io.saleswright.platform.relay;

import java.time.Duration;

/** A pause after a failure, twice as long after each further one. Used by one thread. */
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private Duration pause = Duration.ZERO;
  private long until = System.nanoTime();

  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
  }

  /** Begins the next pause. */
  void begin() {
    Duration next = pause.isZero() ? first : pause.multipliedBy(2);
    pause = next.compareTo(longest) > 0 ? longest : next;
    until = System.nanoTime() + pause.toNanos();
  }

  /** What was tried works again: the next pause is a short one. */
  void succeeded() {
    pause = Duration.ZERO;
  }

  boolean active() {
    return remaining() > 0;
  }

  /** Nanoseconds until the pause ends, at most zero when there is none. */
  long remaining() {
    return until - System.nanoTime();
  }
}
