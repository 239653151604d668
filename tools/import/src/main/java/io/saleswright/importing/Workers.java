package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/**
 * Does many pieces of work, a few at a time.
 *
 * @param atOnce how many at a time, at least 1
 */
record Workers(int atOnce) {

  /**
   * Does all of it and returns the results in the order in which they came.
   *
   * @throws CommandFailure the first that a piece of work ended with; the rest is given up
   * @throws InterruptedException when the caller is told to give up
   */
  <T> List<T> doAll(List<Callable<T>> work) throws InterruptedException {
    var executor = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
    try (executor) {
      var results = new ExecutorCompletionService<T>(executor);
      work.forEach(results::submit);
      List<T> done = new ArrayList<>(work.size());
      while (done.size() < work.size()) {
        done.add(results.take().get());
      }
      return done;
    } catch (ExecutionException e) {
      executor.shutdownNow();
      if (e.getCause() instanceof CommandFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      executor.shutdownNow();
      throw e;
    }
  }
}
