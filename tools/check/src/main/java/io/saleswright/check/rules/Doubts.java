package io.saleswright.check.rules;

import io.saleswright.client.Poll;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Two documents that don't agree may have been read while a process between them was under way; so
 * they are read again for a while before they are called wrong.
 *
 * @param interval between two readings
 * @param limit how long a process may take
 */
public record Doubts(Duration interval, Duration limit) {

  /** Waits for a few seconds. */
  public static final Doubts USUAL = new Doubts(Duration.ofMillis(300), Duration.ofSeconds(5));

  /** Whether two documents come to agree. */
  boolean settle(BooleanSupplier agree) {
    try {
      return Poll.until(agree::getAsBoolean, interval, limit);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
