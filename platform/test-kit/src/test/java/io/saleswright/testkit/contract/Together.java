package io.saleswright.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does several things at the same moment. */
final class Together {

  private Together() {}

  /** Runs a task in several threads that begin together; returns what each of them returned. */
  static <T> List<T> run(int threads, IntFunction<T> task) {
    CountDownLatch begin = new CountDownLatch(1);
    List<Future<T>> running = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < threads; i++) {
        int number = i;
        running.add(
            executor.submit(() -> {
              begin.await();
              return task.apply(number);
            }));
      }
      begin.countDown();
    }
    return running.stream().map(Together::result).toList();
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new AssertionError("one of the threads failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
