package io.saleswright.platform.relay;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Looks for leftovers: events for which no relay was woken, after a crash, a failed send, or when
 * too many writes waited. At intervals under the lease; at the start without it, because the
 * instance that held it last may be the one that crashed. Used by the relay's thread.
 */
final class Sweep {

  private static final int FULL = 5_000;

  private final Outbox outbox;
  private final SweepLease lease;
  private final RelaySettings settings;
  private final InstantSource time;
  private long next;
  private long leaseNeededFrom;
  private boolean more;

  Sweep(Outbox outbox, SweepLease lease, RelaySettings settings, InstantSource time) {
    this.outbox = outbox;
    this.lease = lease;
    this.settings = settings;
    this.time = time;
  }

  /** Makes the first sweep due at once. */
  void begin() {
    next = System.nanoTime();
    Duration untilAllLeftoversAreOldEnough = settings.sweepAge().plus(settings.sweepInterval());
    leaseNeededFrom = next + untilAllLeftoversAreOldEnough.toNanos() * 2;
    more = false;
  }

  /** Lets another instance sweep. */
  void end() {
    lease.release();
  }

  /**
   * Nanoseconds until the next sweep is due, at most zero when it is.
   *
   * @param idle whether there is room for aggregates that the last sweep had to leave
   */
  long untilNext(boolean idle) {
    return more && idle ? 0 : Math.max(0, next - System.nanoTime());
  }

  /**
   * The aggregates that wait the longest.
   *
   * @param underway how many aggregates are being sent already, and may be among them
   */
  List<String> leftovers(int underway) {
    long now = System.nanoTime();
    next = now + settings.sweepInterval().toNanos();
    more = false;
    if (!lease.hold() && now - leaseNeededFrom >= 0) {
      return List.of();
    }
    int limit = FULL + underway;
    List<String> found = outbox.waitingSince(time.instant().minus(settings.sweepAge()), limit);
    more = found.size() == limit;
    return found;
  }
}
