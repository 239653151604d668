package io.saleswright.customer.purchases.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedCountsTests {

  private static final String MONTH = "customer/2026-11";

  private final SharedCounts counts = new SharedCounts();
  private final AtomicInteger counted = new AtomicInteger();

  @Test
  void whoAsksDuringACountSharesTheNextOne() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread first = begin(() -> counts.count(MONTH, () -> countUntil(end)));
    await().until(() -> counted.get() == 1);
    List<Thread> others = many(() -> counts.count(MONTH, counted::incrementAndGet));

    end.countDown();

    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(counted).hasValue(2);
  }

  @Test
  void whatACountThrowsIsThrownToAllWhomItWouldHaveServedAndTheNextCountsAgain()
      throws InterruptedException {
    Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    CountDownLatch end = new CountDownLatch(1);
    Thread first = begin(() -> counts.count(MONTH, () -> countUntil(end)));
    await().until(() -> counted.get() == 1);
    List<Thread> others =
        many(() -> {
          try {
            counts.count(
                MONTH,
                () -> {
                  throw new IllegalStateException("away");
                });
          } catch (IllegalStateException e) {
            thrown.add(e);
          }
        });

    end.countDown();

    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(thrown).hasSize(others.size());
    counts.count(MONTH, counted::incrementAndGet);
    assertThat(counted).hasValue(2);
  }

  @Test
  void whatNobodyElseCountsIsCountedAtOnceAndThrowsWhatItThrows() {
    counts.count(MONTH, counted::incrementAndGet);
    counts.count(MONTH, counted::incrementAndGet);

    assertThat(counted).hasValue(2);
    assertThatThrownBy(() ->
            counts.count(
                MONTH,
                () -> {
                  throw new IllegalArgumentException("wrong");
                }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            counts.count(
                MONTH,
                () -> {
                  throw new StackOverflowError();
                }))
        .isInstanceOf(StackOverflowError.class);
  }

  private void countUntil(CountDownLatch end) {
    counted.incrementAndGet();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Several who ask, all of whom wait already. */
  private static List<Thread> many(Runnable asking) {
    List<Thread> threads = IntStream.range(0, 8).mapToObj(_ -> begin(asking)).toList();
    await().until(() -> threads.stream().allMatch(one -> one.getState() == Thread.State.WAITING));
    return threads;
  }

  private static Thread begin(Runnable work) {
    return Thread.ofPlatform().start(work);
  }
}
