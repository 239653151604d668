package io.saleswright.bench.round;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Divides the time of a run among the benchmarks, so that the whole keeps its limit whatever is
 * measured. Processes that take longer to start than on a quiet machine shorten the measuring that
 * follows, not the limit. Not thread-safe.
 */
public final class Timetable {

  /** Seconds of the short run. Those of the long run are in the same proportion. */
  private static final Map<String, Integer> SHARES = shares();

  /** Starting what is shared, filling the order book that growth asks, and what goes wrong. */
  private static final int STARTING_AND_RESERVE = 104;

  private final Duration total;
  private final LongSupplier nanoTime;
  private final long begun;
  private final Map<String, Integer> pending = new LinkedHashMap<>();

  /**
   * A run that begins now.
   *
   * @param total the limit
   * @param benchmarks names of those that will run
   * @param nanoTime what time it is, as {@link System#nanoTime()} tells it
   */
  public Timetable(Duration total, List<String> benchmarks, LongSupplier nanoTime) {
    this.total = total;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    benchmarks.forEach(benchmark -> pending.put(benchmark, share(benchmark)));
  }

  private static Map<String, Integer> shares() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("intake", 60);
    shares.put("hop", 15);
    shares.put("relay", 10);
    shares.put("replay", 13);
    shares.put("commit", 28);
    shares.put("wire", 2);
    // These include the processes that they start for themselves.
    shares.put("footprint", 38);
    shares.put("growth", 30);
    // Takes the time that it is about, whatever the limit.
    shares.put("outage", 0);
    shares.put("audit", 0);
    shares.put("budget", 0);
    shares.put("statement", 0);
    shares.put("contracts", 0);
    shares.put("ageing", 0);
    return shares;
  }

  /**
   * Time for a benchmark that begins to measure now: its share of the limit, or less when the run
   * is late. To be called once for each benchmark.
   */
  public Duration next(String benchmark) {
    long left = left();
    int allPending = pending.values().stream().mapToInt(Integer::intValue).sum();
    int share = share(benchmark);
    pending.remove(benchmark);
    double nominal = (double) total.toNanos() * share / whole();
    double possible = (double) left * share / Math.max(allPending, share);
    return Duration.ofNanos(Math.round(Math.min(nominal, possible)));
  }

  /** Whether the limit is reached, so that nothing more should begin. */
  public boolean isOver() {
    return left() == 0;
  }

  private long left() {
    return Math.max(0, total.toNanos() - (nanoTime.getAsLong() - begun));
  }

  private static int share(String benchmark) {
    Integer share = SHARES.get(benchmark);
    if (share == null) {
      throw new IllegalArgumentException("No time is set aside for " + benchmark);
    }
    return share;
  }

  private static int whole() {
    return STARTING_AND_RESERVE + SHARES.values().stream().mapToInt(Integer::intValue).sum();
  }
}
