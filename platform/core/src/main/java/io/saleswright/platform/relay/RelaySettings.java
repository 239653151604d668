package io.saleswright.platform.relay;

import java.time.Duration;

/**
 * How the relay works.
 *
 * @param batch the most aggregates that are read at once
 * @param maxUnderway the most aggregates whose events are sent at once
 * @param maxWaiting the most woken aggregates that are kept in memory; the sweep finds the rest
 * @param gathering how long published events stay in their outbox, so that others are removed in
 *     the same write
 * @param sweepAge how long an event must have waited to be a leftover
 * @param backoff the first pause after a failed send; it doubles up to {@code maxBackoff}
 * @param maxBackoff the longest pause
 * @param landing how long a stopping relay waits for outstanding acknowledgements
 */
public record RelaySettings(
    int batch,
    int maxUnderway,
    int maxWaiting,
    Duration gathering,
    Duration sweepAge,
    Duration backoff,
    Duration maxBackoff,
    Duration landing) {

  public static final RelaySettings DEFAULTS =
      new RelaySettings(
          256,
          1_000,
          20_000,
          Duration.ofMillis(10),
          Duration.ofSeconds(2),
          Duration.ofMillis(100),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5));
}
