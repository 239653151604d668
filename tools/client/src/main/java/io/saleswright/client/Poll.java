package io.saleswright.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks again and again until something is so. */
public final class Poll {

  private Poll() {}

  /** What is asked for. */
  @FunctionalInterface
  public interface Condition {

    /**
     * Asks once.
     *
     * @throws InterruptedException when the caller is told to give up
     */
    boolean isMet() throws InterruptedException;
  }

  /**
   * Waits.
   *
   * @param interval pause between two questions
   * @param limit when to give up
   * @return whether it came to be so within the limit
   * @throws InterruptedException when the caller is told to give up
   */
  public static boolean until(Condition condition, Duration interval, Duration limit)
      throws InterruptedException {
    var fulfilled = new CompletableFuture<Void>();
    try (var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory())) {
      timer.scheduleWithFixedDelay(
          () -> ask(condition, fulfilled), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
      try {
        fulfilled.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException _) {
        return false;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } finally {
        timer.shutdownNow();
      }
    }
  }

  private static void ask(Condition condition, CompletableFuture<Void> fulfilled) {
    try {
      if (condition.isMet()) {
        fulfilled.complete(null);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      fulfilled.completeExceptionally(e);
    }
  }
}
