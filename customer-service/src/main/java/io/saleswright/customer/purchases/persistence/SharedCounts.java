package io.saleswright.customer.purchases.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets those who want the same counted at the same moment have it counted once. A count serves all
 * who asked before it began; who asks later may have changed something that it has not seen, and
 * waits for the next. Without it, each of many who changed the same would count in vain until all
 * others had counted. Thread-safe.
 */
final class SharedCounts {

  private static final int STRIPES = 64;

  private final ConcurrentMap<String, CompletableFuture<Void>> next = new ConcurrentHashMap<>();
  private final Lock[] counting =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

  /**
   * Counts, or waits for somebody else's count that begins after this call.
   *
   * @param what is counted
   * @param count counts it
   * @throws RuntimeException what the count has thrown, for all whom it would have served
   */
  void count(String what, Runnable count) {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> others = next.putIfAbsent(what, mine);
    if (others == null) {
      countFor(what, count, mine);
    }
    await(others == null ? mine : others);
  }

  private void countFor(String what, Runnable count, CompletableFuture<Void> waiting) {
    Lock lock = counting[Math.floorMod(what.hashCode(), STRIPES)];
    lock.lock();
    try {
      next.remove(what);
      count.run();
      waiting.complete(null);
    } catch (RuntimeException | Error e) {
      // Nobody may wait for ever; whatever it was is thrown to all of them.
      waiting.completeExceptionally(e);
    } finally {
      lock.unlock();
    }
  }

  private static void await(CompletableFuture<Void> counted) {
    try {
      counted.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
