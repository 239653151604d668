package io.saleswright.platform.policy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at intervals for versions that other instances made, so that readers never wait for the
 * store. While the store can't be reached the last versions read stay in force.
 */
final class PolicyRefresh implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PolicyRefresh.class);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final PolicyBook book;
  private final Duration interval;
  private CountDownLatch stopped = new CountDownLatch(1);
  private @Nullable Thread watcher;
  private boolean behind;

  PolicyRefresh(PolicyBook book, Duration interval) {
    this.book = book;
    this.interval = interval;
  }

  @Override
  public synchronized void start() {
    CountDownLatch signal = new CountDownLatch(1);
    stopped = signal;
    watcher = Thread.ofPlatform().name("policy-refresh").daemon(true).start(() -> run(signal));
  }

  /** Waits for a look that is under way, because the store's client is closed next. */
  @Override
  public synchronized void stop() {
    stopped.countDown();
    if (watcher == null) {
      return;
    }
    try {
      watcher.join(LONGEST_STOP);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    watcher = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return watcher != null;
  }

  private void run(CountDownLatch signal) {
    try {
      while (!signal.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
        refresh();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh() {
    try {
      book.all().forEach(StoredPolicies::refresh);
      if (behind) {
        behind = false;
        LOG.info("policies can be read again");
      }
    } catch (RuntimeException e) {
      // Not only the store's: whatever was wrong this time, later versions must still arrive.
      if (!behind) {
        behind = true;
        LOG.warn("policies can't be read, the last ones stay in force", e);
      }
    }
  }
}
