package io.saleswright.order.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.platform.kernel.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@ExtendWith(OutputCaptureExtension.class)
class TimelineStreamsTests {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant END = AT.plusSeconds(300);
  private static final Caller FOLLOWER =
      new Caller("rep-1", "Li Na", Set.of("sales-rep"), null, null);

  private final AtomicInteger looks = new AtomicInteger();
  private final List<Instant> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch hanging = new CountDownLatch(1);
  private volatile Function<Instant, List<TimelineEntry>> store = _ -> List.of();
  private volatile Instant now = AT;
  private final Set<String> hidden = ConcurrentHashMap.newKeySet();
  private final TimelineStreams streams =
      new TimelineStreams(new Asked(), (order, _) -> !hidden.contains(order), this::time);

  /** What time it was when the look of this thread began: each has a thread of its own. */
  private final ThreadLocal<Instant> begun = new ThreadLocal<>();

  private Instant time() {
    begun.set(now);
    return begun.get();
  }

  /** A time line that is only read. */
  private final class Asked implements Timeline {

    @Override
    public List<TimelineEntry> recordedSince(String orderId, Instant moment) {
      looks.incrementAndGet();
      asked.add(moment);
      return store.apply(moment);
    }

    @Override
    public void add(TimelineEntry entry, Set<String> documents) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> orderOf(String documentId) {
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
    open("o-1");
    open("o-2");

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
    open("o-1");
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

  @Test
  void endsWithTheToken() {
    Followed followed = open("o-1");
    TimelineEntry late = new TimelineEntry("e-2", "o-1", END, END, "t", null, Map.of());
    store = _ -> begun.get().isBefore(END) ? List.of(entry()) : List.of(entry(), late);
    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(followed.sent).hasSize(1);
        });

    now = END.minusMillis(1);
    lookUntil(looks.get() + 2);
    assertThat(followed.ended).isFalse();
    now = END;

    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(followed.ended).isTrue();
        });
    assertThat(followed.sent).hasSize(1);
  }

  @Test
  void looksAtTheScopeAgainBeforeEachEntry() {
    Followed followed = open("o-1");
    Followed other = open("o-2");
    store = _ -> List.of(entry());
    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(followed.sent).hasSize(1);
          assertThat(other.sent).hasSize(1);
        });

    hidden.add("o-1");
    store =
        _ ->
            List.of(
                entry(), new TimelineEntry("e-2", "o-1", AT, AT, "order.Held.v1", null, Map.of()));

    await()
        .untilAsserted(() -> {
          streams.tick();
          assertThat(followed.ended).isTrue();
          assertThat(other.sent).hasSize(2);
        });
    assertThat(followed.sent).as("what was sent while it was to be seen").hasSize(1);
    assertThat(other.ended).isFalse();
  }

  private Followed open(String order) {
    return streams.open(order, FOLLOWER, END, new Followed());
  }

  /** Remembers what comes out of a stream. */
  private static final class Followed extends SseEmitter {

    private final List<Object> sent = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean ended;

    @Override
    public void send(SseEventBuilder event) {
      sent.add(event);
    }

    @Override
    public void complete() {
      ended = true;
    }
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
