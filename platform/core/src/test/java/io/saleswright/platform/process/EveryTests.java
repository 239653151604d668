package io.saleswright.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class EveryTests {

  private static final Duration SOON = Duration.ofMillis(1);

  private final AtomicInteger looks = new AtomicInteger();
  private Runnable look = () -> {};
  private final Every every =
      new Every(
          "lost keys",
          SOON,
          () -> {
            looks.incrementAndGet();
            look.run();
          });

  @AfterEach
  void stop() {
    every.stop();
  }

  @Test
  void looksAgainAndAgain() {
    every.start();

    awaitLooks(3);
  }

  @Test
  void looksAgainAfterItWasStopped() {
    every.start();
    awaitLooks(1);
    every.stop();
    assertThat(every.isRunning()).isFalse();
    int before = looks.get();

    every.start();

    assertThat(every.isRunning()).isTrue();
    awaitLooks(before + 1);
  }

  @Test
  void looksWhenItIsCalledAndNotWithoutACall() {
    AtomicInteger called = new AtomicInteger();
    Every patient = new Every("lost umbrellas", Duration.ofDays(1), called::incrementAndGet);
    patient.call();
    patient.start();
    try {
      patient.call();
      await().untilAtomic(called, is(1));
      patient.call();
      await().untilAtomic(called, is(2));
    } finally {
      patient.stop();
    }
    assertThat(called).hasValue(2);
  }

  @Test
  void startingTwiceLooksOnce() {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicBoolean overlap = new AtomicBoolean();
    look =
        () -> {
          overlap.compareAndSet(false, atOnce.incrementAndGet() > 1);
          Thread.yield();
          atOnce.decrementAndGet();
        };

    every.start();
    every.start();

    awaitLooks(200);
    assertThat(overlap).isFalse();
  }

  @Test
  void stopWaitsForTheLookThatIsUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    look =
        () -> {
          begun.countDown();
          awaitQuietly(stopping);
          ended.set(true);
        };
    every.start();
    begun.await();

    Thread stopper = Thread.ofPlatform().start(every::stop);
    await().until(() -> stopper.getState() == Thread.State.TIMED_WAITING);
    assertThat(ended).isFalse();
    stopping.countDown();
    stopper.join();

    assertThat(ended).isTrue();
  }

  @Test
  void outlivesExceptionsAndErrors() {
    look =
        () -> {
          switch (looks.get()) {
            case 1 -> throw new IllegalStateException("once");
            case 2 -> throw new StackOverflowError();
            default -> {}
          }
        };

    every.start();

    awaitLooks(4);
  }

  @Test
  void warnsOnceWhileTheStoreIsAway(CapturedOutput output) {
    look =
        () -> {
          if (looks.get() <= 20) {
            throw new MongoTimeoutException("no server");
          }
        };

    every.start();

    await().untilAsserted(() -> assertThat(output).contains("can look for lost keys again"));
    assertThat(output).containsOnlyOnce("could not look for lost keys: no server");
    assertThat(output).doesNotContain("at io.saleswright");
  }

  @Test
  void tellsOfAnotherTroubleInBetween(CapturedOutput output) {
    look =
        () -> {
          throw looks.get() == 2
              ? new IllegalArgumentException("a fault of ours")
              : new MongoTimeoutException("no server");
        };

    every.start();

    awaitLooks(4);
    assertThat(output).contains("a fault of ours", "at io.saleswright");
  }

  private void awaitLooks(int times) {
    await().until(() -> looks.get() >= times);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
