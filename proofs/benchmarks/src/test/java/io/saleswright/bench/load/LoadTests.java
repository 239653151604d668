package io.saleswright.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoadTests {

  private static final Duration STALL = Duration.ofMillis(200);

  @Test
  void chargesAStallToEverythingThatHadToWait() throws IOException, InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    try (Load load = new Load(1, _ -> () -> stallsAtFirst(runs))) {
      Sample sample = load.open(500, Duration.ofMillis(200));

      assertThat(sample.latencies().count()).isEqualTo(100);
      // One operation in a hundred stalled; half of them were scheduled in the first half of it.
      assertThat(sample.latencies().percentileMillis(40)).isGreaterThan(STALL.toMillis() / 4.0);
    }
  }

  @Test
  void beginsAnOpenLoadNoSoonerThanItsSchedule() throws IOException, InterruptedException {
    try (Load load = new Load(4, _ -> () -> {})) {
      Sample sample = load.open(100, Duration.ofMillis(300));

      assertThat(sample.latencies().count()).isEqualTo(30);
      assertThat(sample.took()).isGreaterThan(Duration.ofMillis(285));
      assertThat(sample.throughput()).isLessThan(106);
    }
  }

  @Test
  void runsAClosedLoadForItsTimeWithAllClients() throws IOException, InterruptedException {
    AtomicInteger clients = new AtomicInteger();
    try (Load load =
        new Load(
            3,
            client -> {
              clients.incrementAndGet();
              return () -> pause(Duration.ofMillis(5));
            })) {
      Sample sample = load.closed(Duration.ofMillis(500));

      assertThat(clients).hasValue(3);
      assertThat(sample.took()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
      assertThat(sample.latencies().count()).isBetween(3L, 300L);
    }
  }

  @Test
  void countsFailuresApartAndByKind() throws IOException, InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    try (Load load = new Load(1, _ -> () -> failsInTurns(runs.getAndIncrement()))) {
      Sample sample = load.open(1_000, Duration.ofMillis(30));

      assertThat(sample.failures()).containsOnly(entry("no answer", 10L), entry("HTTP 503", 10L));
      assertThat(sample.failed()).isEqualTo(20);
      assertThat(sample.latencies().count()).isEqualTo(10);
    }
  }

  private static void failsInTurns(int run) throws IOException {
    switch (run % 3) {
      case 0 -> throw new IOException("no answer");
      case 1 -> throw new IOException("HTTP 503");
      default -> {
        // succeeds
      }
    }
  }

  private static void stallsAtFirst(AtomicInteger runs) {
    if (runs.getAndIncrement() == 0) {
      pause(STALL);
    }
  }

  private static void pause(Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
