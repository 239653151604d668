package io.saleswright.platform.clocks;

import com.mongodb.MongoException;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.mongodb.EnvelopeStores;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at intervals for clocks that ran out. Runs in every instance: raising a miss is an ordinary
 * guarded write, so it happens once however many instances look.
 */
public final class DeadlineWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
  private static final int BATCH = 500;
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final EnvelopeStores stores;
  private final InstantSource time;
  private final Duration interval;
  private @Nullable Run run;

  /**
   * @param interval how long to wait between two looks
   */
  public DeadlineWatch(EnvelopeStores stores, InstantSource time, Duration interval) {
    this.stores = stores;
    this.time = time;
    this.interval = interval;
  }

  /** One life of the watch, from start to stop. */
  private record Run(Thread thread, CountDownLatch stopped) {}

  @Override
  public synchronized void start() {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread thread =
        Thread.ofPlatform().name("deadline-watch").daemon(true).start(() -> run(stopped));
    run = new Run(thread, stopped);
  }

  @Override
  public synchronized void stop() {
    if (run != null) {
      run.stopped().countDown();
      try {
        run.thread().join(STOP_PATIENCE);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      run = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return run != null;
  }

  private void run(CountDownLatch stopped) {
    try {
      while (!stopped.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      int missed = stores.raiseMissedDeadlines(time.instant(), BATCH);
      if (missed > 0) {
        LOG.info("raised missed deadlines of {} aggregates", missed);
      }
    } catch (MongoException | OutcomeUnknown e) {
      LOG.warn("could not look for missed deadlines: {}", e.getMessage());
    } catch (RuntimeException e) {
      // The watch outlives whatever goes wrong in one look.
      LOG.error("could not look for missed deadlines", e);
    }
  }
}
