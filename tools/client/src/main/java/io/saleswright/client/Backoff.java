package io.saleswright.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait before something is tried again: each time twice as long as before, scattered so
 * that many callers don't come back at once, and all in all not longer than the patience.
 *
 * @param first the first wait
 * @param longest no wait is longer, unless the other side asks for it
 * @param patience all waits together
 * @param pause how to wait
 */
record Backoff(Duration first, Duration longest, Duration patience, Pause pause) {

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void pause(Duration duration) throws InterruptedException;
  }

  /** A back-off that gives up after a minute. */
  static Backoff ofAMinute() {
    return new Backoff(
        Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMinutes(1), Backoff::wait);
  }

  /** Begins to count. */
  Attempts begin() {
    return new Attempts();
  }

  /** The waits of one caller. */
  final class Attempts {

    private Duration next = first;
    private Duration waited = Duration.ZERO;

    /**
     * Waits before the next attempt.
     *
     * @param asked what the other side asks for at least; zero when it asks for nothing
     * @return false, without waiting, when the patience is used up
     */
    boolean await(Duration asked) throws InterruptedException {
      Duration scattered = scattered(next);
      Duration wait = asked.compareTo(scattered) > 0 ? asked : scattered;
      waited = waited.plus(wait);
      if (waited.compareTo(patience) > 0) {
        return false;
      }
      Duration doubled = next.multipliedBy(2);
      next = doubled.compareTo(longest) > 0 ? longest : doubled;
      pause.pause(wait);
      return true;
    }

    private static Duration scattered(Duration duration) {
      long nanos = duration.toNanos();
      return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos + 1));
    }
  }

  private static void wait(Duration duration) throws InterruptedException {
    var later =
        CompletableFuture.delayedExecutor(
            duration.toNanos(), TimeUnit.NANOSECONDS, Thread::startVirtualThread);
    try {
      CompletableFuture.runAsync(() -> {}, later).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
