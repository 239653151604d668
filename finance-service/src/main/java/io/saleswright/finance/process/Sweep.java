package io.saleswright.finance.process;

import io.saleswright.platform.kernel.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks for half-done work at start and at intervals, and finishes it. */
final class Sweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final String AUTHOR = "finance";
  private static final int BATCH = 200;

  private final List<SweptWork> work;
  private final InstantSource time;
  private final Duration interval;
  private final Duration patience;
  private CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;

  Sweep(List<SweptWork> work, InstantSource time, SweepProperties properties) {
    this.work = List.copyOf(work);
    this.time = time;
    this.interval = properties.interval();
    this.patience = properties.patience();
  }

  @Override
  public void start() {
    running = true;
    stopped = new CountDownLatch(1);
    Thread.ofPlatform().name("finance-sweep").daemon(true).start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    stopped.countDown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    try {
      while (!stopped.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Looks once. One that fails, or a store that is away, does not keep the rest from being tried.
   */
  void look() {
    Instant now = time.instant();
    for (SweptWork each : work) {
      try {
        each.pending(now.minus(patience), now, BATCH).forEach(id -> finish(each, id, now));
      } catch (RuntimeException e) {
        LOG.warn("could not look for {}: {}", each.name(), e.getMessage());
      }
    }
  }

  private static void finish(SweptWork work, String id, Instant now) {
    try {
      work.finish(id, Cause.internal(AUTHOR, now));
    } catch (RuntimeException e) {
      LOG.error("could not finish {} of {}", work.name(), id, e);
    }
  }
}
