package io.saleswright.platform.process;

import com.mongodb.MongoException;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.mongodb.StoreFailures;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for something at intervals, in a thread of its own: the next look begins an interval after
 * the end of the one before, so two never overlap. Outlives whatever goes wrong in a look. While
 * looks fail for the same reason only the first failure is logged. Thread-safe.
 */
public final class Every implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Every.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
  private static final String STORE_AWAY = "store away";

  private final String what;
  private final Duration interval;
  private final Runnable look;
  private @Nullable Run run;

  // Owned by the thread.
  private @Nullable String trouble;

  /**
   * @param what what is looked for, in the words of a log; names the thread too
   * @param interval how long to wait before the first look and between two
   * @param look one look; what it throws ends this look only
   */
  public Every(String what, Duration interval, Runnable look) {
    this.what = what;
    this.interval = interval;
    this.look = look;
  }

  /** One life, from start to stop. */
  private static final class Run {

    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    /** Waits for the interval or a call; many calls are one. */
    boolean goesOn(Duration interval) throws InterruptedException {
      calls.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
      calls.drainPermits();
      return !stopped;
    }

    void stop() {
      stopped = true;
      calls.release();
    }
  }

  @Override
  public synchronized void start() {
    if (run == null) {
      Run next = new Run();
      String name = "look-for-" + what.replace(' ', '-');
      next.thread = Thread.ofPlatform().name(name).daemon(true).start(() -> repeat(next));
      run = next;
    }
  }

  /** Has the next look begin now, or right after the one that is under way. */
  public synchronized void call() {
    if (run != null) {
      run.calls.release();
    }
  }

  /** Waits some seconds for a look that is under way, because the store's client is closed next. */
  @Override
  public synchronized void stop() {
    if (run == null) {
      return;
    }
    run.stop();
    try {
      if (!Objects.requireNonNull(run.thread).join(STOP_PATIENCE)) {
        LOG.warn("the look for {} did not end within {}", what, STOP_PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    run = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return run != null;
  }

  private void repeat(Run run) {
    try {
      while (run.goesOn(interval)) {
        once();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void once() {
    try {
      look.run();
      if (trouble != null) {
        trouble = null;
        LOG.info("can look for {} again", what);
      }
    } catch (RuntimeException | Error e) {
      // An error of one look says nothing about the next, and nobody else would start it again.
      report(e);
    }
  }

  private void report(Throwable failure) {
    String before = Objects.requireNonNullElse(trouble, "");
    trouble = isStoreAway(failure) ? STORE_AWAY : failure.getClass().getName();
    if (trouble.equals(before)) {
      return;
    }
    if (trouble.equals(STORE_AWAY)) {
      LOG.warn("could not look for {}: {}", what, failure.getMessage());
    } else {
      LOG.error("could not look for {}", what, failure);
    }
  }

  /**
   * Whether a look failed because the store can't be reached, which the store's own checks report
   * as well.
   */
  static boolean isStoreAway(Throwable failure) {
    return failure instanceof OutcomeUnknown
        || (failure instanceof MongoException e && StoreFailures.mayPass(e));
  }
}
