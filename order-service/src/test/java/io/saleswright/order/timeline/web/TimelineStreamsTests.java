package io.saleswright.order.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TimelineStreamsTests {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

  private final AtomicInteger looks = new AtomicInteger();
  private final List<Instant> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch hanging = new CountDownLatch(1);
  private volatile Function<Instant, List<TimelineEntry>> store = _ -> List.of();
  private final TimelineStreams streams = new TimelineStreams(new Asked());

  /** A time line that is only read. */
  private final class Asked implements Timeline {

    @Override
    public List<TimelineEntry> recordedSince(String orderId, Instant moment) {
      looks.incrementAndGet();
      asked.add(moment);
      return store.apply(moment);
    }

    @Override
    public void add(TimelineEntry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> orderOfInvoice(String invoiceId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void bring(String invoiceId, String orderId, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<TimelineEntry> of(String orderId) {
      throw new UnsupportedOperationException();
    }
  }

  @AfterEach
  void stop() {
    hanging.countDown();
    streams.stop();
  }

  @Test
  void aStoreThatHangsHoldsOneThreadOfEachFollower() {
    store =
        _ -> {
          try {
            hanging.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    streams.open("o-1", true);
    streams.open("o-2", true);

    for (int tick = 0; tick < 50; tick++) {
      streams.tick();
    }

    await().until(() -> looks.get() == 2);
    hanging.countDown();
    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(looks).hasValueGreaterThan(2);
        });
  }

  @Test
  void followersStayWhileTheStoreIsAwayAndOneWarningTellsOfIt(CapturedOutput output) {
    store =
        _ -> {
          throw new IllegalStateException("no store");
        };
    streams.open("o-1", true);
    lookUntil(5);

    store = _ -> List.of(entry());
    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(asked).contains(AT.minusSeconds(5));
        });

    assertThat(output)
        .containsOnlyOnce("could not look for news of time lines: no store")
        .doesNotContain("Exception in thread");
  }

  private void lookUntil(int times) {
    await()
        .until(() -> {
          streams.tick();
          return looks.get() >= times;
        });
  }

  private static TimelineEntry entry() {
    return new TimelineEntry("e-1", "o-1", AT, AT, "order.OrderPlaced.v1", null, Map.of());
  }
}
