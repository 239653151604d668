package io.saleswright.platform.messaging;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many aggregates are parked, as a meter: reading it never waits for the store, and while it is
 * read regularly it is at most some seconds old. Thread-safe.
 */
final class ParkedCount {

  private static final long FRESH = Duration.ofSeconds(5).toNanos();

  private final ParkingLot parking;
  private final Executor background;
  private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
  private volatile double latest;

  ParkedCount(ParkingLot parking, Executor background) {
    this.parking = parking;
    this.background = background;
  }

  double latest() {
    long due = nextLook.get();
    long now = System.nanoTime();
    if (now - due >= 0 && nextLook.compareAndSet(due, now + FRESH)) {
      background.execute(this::look);
    }
    return latest;
  }

  private void look() {
    try {
      latest = parking.count();
    } catch (MongoException _) {
      latest = Double.NaN;
    }
  }
}
