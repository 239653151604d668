package io.saleswright.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a load on something. A <em>closed</em> load shows the throughput: every client begins the
 * next operation when the one before has ended. An <em>open</em> load shows the latency that people
 * would meet: operations begin on a schedule, whatever the earlier ones do, and latency counts from
 * the scheduled begin, so that a stall is charged to everybody who would have waited (no
 * coordinated omission).
 */
public final class Load implements AutoCloseable {

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final List<Operation> operations = new ArrayList<>();

  /** Prepares a number of clients, which keep their connections from one load to the next. */
  public Load(int clients, Operation.Source source) {
    for (int client = 0; client < clients; client++) {
      operations.add(source.of(client));
    }
  }

  /** Every client works without a pause. */
  public Sample closed(Duration duration) throws InterruptedException {
    long begin = System.nanoTime();
    long end = begin + duration.toNanos();
    return run(
        begin,
        (operation, tally) -> {
          for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            tally.run(operation, now);
          }
        });
  }

  /**
   * Begins operations at a constant rate. When all clients are busy the next operation begins late,
   * and its latency counts from when it should have begun.
   *
   * @param perSecond operations begun in a second
   */
  public Sample open(double perSecond, Duration duration) throws InterruptedException {
    long begin = System.nanoTime();
    long count = Math.round(perSecond * duration.toNanos() / 1e9);
    AtomicLong next = new AtomicLong();
    return run(
        begin,
        (operation, tally) -> {
          for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            long intended = begin + Math.round(i * 1e9 / perSecond);
            awaitMoment(intended);
            tally.run(operation, intended);
          }
        });
  }

  @Override
  public void close() throws IOException {
    clients.shutdownNow();
    for (Operation operation : operations) {
      operation.close();
    }
  }

  private static void awaitMoment(long nanoTime) {
    for (long wait = nanoTime - System.nanoTime(); wait > 0; wait = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(wait);
    }
  }

  private interface Script {

    void play(Operation operation, Tally tally);
  }

  private Sample run(long begin, Script script) throws InterruptedException {
    List<Future<Tally>> running = new ArrayList<>();
    for (Operation operation : operations) {
      running.add(
          clients.submit(() -> {
            Tally tally = new Tally();
            script.play(operation, tally);
            return tally;
          }));
    }
    Latencies latencies = new Latencies();
    Map<String, Long> failures = new TreeMap<>();
    for (Future<Tally> client : running) {
      Tally tally = result(client);
      latencies.add(tally.latencies);
      tally.failures.forEach((kind, count) -> failures.merge(kind, count, Long::sum));
    }
    return new Sample(Duration.ofNanos(System.nanoTime() - begin), failures, latencies);
  }

  private static Tally result(Future<Tally> client) throws InterruptedException {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A client of the load broke off", e.getCause());
    }
  }

  private static final class Tally {

    private final Latencies latencies = new Latencies();
    private final Map<String, Long> failures = new HashMap<>();

    void run(Operation operation, long countedFrom) {
      try {
        operation.run();
        latencies.record(System.nanoTime() - countedFrom);
      } catch (IOException e) {
        failures.merge(String.valueOf(e.getMessage()), 1L, Long::sum);
      }
    }
  }
}
