package io.saleswright.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Latencies with three significant digits, from a microsecond to five minutes. Not thread-safe. */
public final class Latencies {

  private static final long LONGEST_MICROS = Duration.ofMinutes(5).toNanos() / 1_000;

  private final Histogram micros = new Histogram(LONGEST_MICROS, 3);

  /** Adds one; what is longer than five minutes counts as five minutes. */
  public void record(long nanos) {
    micros.recordValue(Math.clamp(nanos / 1_000, 0, LONGEST_MICROS));
  }

  /** Adds all of another's. */
  public void add(Latencies others) {
    micros.add(others.micros);
  }

  public long count() {
    return micros.getTotalCount();
  }

  /**
   * The latency that this share did not exceed.
   *
   * @param percent such as 99
   * @return milliseconds; 0 when nothing was recorded
   */
  public double percentileMillis(double percent) {
    return micros.getValueAtPercentile(percent) / 1_000.0;
  }
}
