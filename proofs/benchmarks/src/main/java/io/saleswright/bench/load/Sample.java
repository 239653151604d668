package io.saleswright.bench.load;

import java.time.Duration;
import java.util.Map;

/**
 * What a load came to.
 *
 * @param took from the first operation's begin to the last one's end
 * @param failures how many operations failed, by kind; they are not among the latencies
 * @param latencies of what succeeded
 */
public record Sample(Duration took, Map<String, Long> failures, Latencies latencies) {

  public Sample {
    failures = Map.copyOf(failures);
  }

  /** How many operations failed. */
  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Successful operations in a second. */
  public double throughput() {
    return latencies.count() / (took.toNanos() / 1e9);
  }
}
