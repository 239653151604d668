package io.saleswright.order.timeline.web;

import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.order.timeline.web.TimelineController.EntryView;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The time lines that somebody follows. Looks for new entries at short intervals, because another
 * instance may have recorded them; entries are looked for a little into the past and sent once.
 */
@Component
class TimelineStreams implements DisposableBean {

  private static final Duration INTERVAL = Duration.ofMillis(300);
  private static final Duration OVERLAP = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Timeline timeline;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("timelines").factory());
  private final Set<Stream> open = ConcurrentHashMap.newKeySet();

  TimelineStreams(Timeline timeline) {
    this.timeline = timeline;
    ticks.scheduleWithFixedDelay(
        this::tick, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * @param prices whether the follower sees what things cost
   */
  SseEmitter open(String orderId, boolean prices) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Stream stream = new Stream(orderId, prices, emitter);
    emitter.onCompletion(() -> open.remove(stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> open.remove(stream));
    open.add(stream);
    return emitter;
  }

  private void tick() {
    open.forEach(stream -> Thread.ofVirtual().start(stream::advance));
  }

  @Override
  public void destroy() {
    ticks.shutdownNow();
    open.forEach(stream -> stream.emitter.complete());
  }

  private final class Stream {

    private final String orderId;
    private final boolean prices;
    private final SseEmitter emitter;
    private final Set<String> sent = new HashSet<>();
    private Instant latest = Instant.EPOCH;
    private long lastSign = System.nanoTime();

    Stream(String orderId, boolean prices, SseEmitter emitter) {
      this.orderId = orderId;
      this.prices = prices;
      this.emitter = emitter;
    }

    synchronized void advance() {
      try {
        Instant from = latest.equals(Instant.EPOCH) ? latest : latest.minus(OVERLAP);
        for (TimelineEntry entry : timeline.recordedSince(orderId, from)) {
          if (sent.add(entry.id())) {
            send(entry);
          }
        }
        if (System.nanoTime() - lastSign > HEARTBEAT.toNanos()) {
          lastSign = System.nanoTime();
          emitter.send(SseEmitter.event().comment("still here"));
        }
      } catch (IOException | IllegalStateException _) {
        open.remove(this);
      }
    }

    private void send(TimelineEntry entry) throws IOException {
      lastSign = System.nanoTime();
      latest = entry.recorded().isAfter(latest) ? entry.recorded() : latest;
      emitter.send(
          SseEmitter.event().id(entry.id()).name("entry").data(EntryView.of(entry, prices)));
    }
  }
}
