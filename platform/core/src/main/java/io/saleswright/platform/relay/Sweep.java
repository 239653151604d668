package io.saleswright.platform.relay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Looks for leftovers: events for which no relay was woken, after a crash, a failed send, or when
 * too many writes waited. When the store shows that there are some, under the lease; at the start
 * without it and in any case, because the instance that held it last may be the one that crashed.
 * Used by the relay's thread.
 */
final class Sweep {

  private static final int FULL = 5_000;

  private final Outbox outbox;
  private final SweepLease lease;
  private final RelaySettings settings;
  private final InstantSource time;
  private boolean due;
  private boolean more;
  private boolean starting;
  private long leaseNeededFrom;

  Sweep(Outbox outbox, SweepLease lease, RelaySettings settings, InstantSource time) {
    this.outbox = outbox;
    this.lease = lease;
    this.settings = settings;
    this.time = time;
  }

  /** Makes the first sweep due at once. */
  void begin() {
    due = true;
    more = false;
    starting = true;
  }

  /** Lets another instance sweep. */
  void end() {
    lease.release();
  }

  /** The events before this moment are leftovers. */
  Instant before(Instant now) {
    return now.minus(settings.sweepAge());
  }

  /** Takes what the store shows: whether there are leftovers. */
  void told(boolean leftovers) {
    due |= leftovers;
    if (starting) {
      starting = false;
      // What the crash left is old enough to be found before the lease is needed.
      leaseNeededFrom = System.nanoTime() + settings.sweepAge().multipliedBy(3).toNanos();
    }
  }

  /**
   * Nanoseconds until the next sweep is due: zero, or more than anybody waits.
   *
   * @param idle whether there is room for aggregates that the last sweep had to leave
   */
  long untilNext(boolean idle) {
    return due || (more && idle) ? 0 : Long.MAX_VALUE;
  }

  /**
   * The aggregates that wait the longest.
   *
   * @param underway how many aggregates are being sent already, and may be among them
   */
  List<String> leftovers(int underway) {
    due = false;
    more = false;
    if (!lease.hold() && !starting && System.nanoTime() - leaseNeededFrom >= 0) {
      return List.of();
    }
    int limit = FULL + underway;
    List<String> found = outbox.waitingSince(before(time.instant()), limit);
    more = found.size() == limit;
    return found;
  }
}
