package io.saleswright.order.timeline.web;

import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.order.timeline.web.TimelineController.EntryView;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.process.Every;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The time lines that somebody follows. Looks for new entries at short intervals, because another
 * instance may have recorded them; entries are looked for a little into the past and sent once.
 * Whoever follows is asked for again before each sending: the stream ends with their token, and
 * when the order leaves what they may see (SEC-02).
 */
class TimelineStreams implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(TimelineStreams.class);
  private static final Duration INTERVAL = Duration.ofMillis(300);
  private static final Duration OVERLAP = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Timeline timeline;
  private final Sight sight;
  private final InstantSource time;
  private final Every ticks = new Every("news of time lines", INTERVAL, this::tick);
  private final AtomicBoolean blind = new AtomicBoolean();
  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  TimelineStreams(Timeline timeline, Sight sight, InstantSource time) {
    this.timeline = timeline;
    this.sight = sight;
    this.time = time;
  }

  /** Who may see which order at present. */
  @FunctionalInterface
  interface Sight {
    boolean sees(String orderId, Caller caller);
  }

  @Override
  public void start() {
    ticks.start();
    running = true;
  }

  /**
   * @param end when the follower's token stops being good
   */
  SseEmitter open(String orderId, Caller follower, Instant end) {
    return open(orderId, follower, end, new SseEmitter(LONGEST.toMillis()));
  }

  <E extends SseEmitter> E open(String orderId, Caller follower, Instant end, E emitter) {
    Stream stream = new Stream(orderId, follower, end, emitter);
    emitter.onCompletion(() -> open.remove(stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> open.remove(stream));
    open.add(stream);
    return emitter;
  }

  /**
   * Starts a look for each follower, because a slow one must not keep the others waiting; one whose
   * last look still hangs is left out, so that a store that hangs holds one thread of each.
   */
  void tick() {
    open.stream()
        .filter(Stream::begin)
        .forEach(stream -> Thread.ofVirtual().start(stream::advance));
  }

  /** Whoever follows is told when the store is back; their connection stays. */
  private void cannotLook(RuntimeException failure) {
    if (blind.compareAndSet(false, true)) {
      LOG.warn("could not look for news of time lines: {}", failure.getMessage());
    }
  }

  @Override
  public void stop() {
    running = false;
    ticks.stop();
    open.forEach(stream -> stream.emitter.complete());
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Stops before the web server does, which would wait for the end of every stream. */
  @Override
  public int getPhase() {
    return SmartLifecycle.DEFAULT_PHASE;
  }

  private final class Stream {

    private final String orderId;
    private final Caller follower;
    private final boolean prices;
    private final Instant end;
    private final SseEmitter emitter;
    private final Set<String> sent = new HashSet<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private Instant latest = Instant.EPOCH;
    private long lastSign = System.nanoTime();

    Stream(String orderId, Caller follower, Instant end, SseEmitter emitter) {
      this.orderId = orderId;
      this.follower = follower;
      this.prices = OrderReader.seesPrices(follower);
      this.end = end;
      this.emitter = emitter;
    }

    /** Whether the look before has ended, and this one may begin. */
    boolean begin() {
      return looking.compareAndSet(false, true);
    }

    /** What the thread of one look writes the next one sees: the flag passes it on. */
    void advance() {
      try {
        Optional<List<TimelineEntry>> news =
            time.instant().isBefore(end) ? look() : Optional.empty();
        if (news.isPresent()) {
          send(news.get());
        } else {
          emitter.complete();
        }
      } catch (IOException | IllegalStateException _) {
        open.remove(this);
      } finally {
        looking.set(false);
      }
    }

    /**
     * What is new; empty when the follower may not see the order any more. That is asked after the
     * news were read, so nothing is sent that came later than the answer.
     */
    private Optional<List<TimelineEntry>> look() {
      try {
        List<TimelineEntry> news = news();
        boolean sees = (news.isEmpty() && !isSilent()) || sight.sees(orderId, follower);
        blind.set(false);
        return sees ? Optional.of(news) : Optional.empty();
      } catch (RuntimeException e) {
        cannotLook(e);
        return Optional.of(List.of());
      }
    }

    private List<TimelineEntry> news() {
      Instant from = latest.equals(Instant.EPOCH) ? latest : latest.minus(OVERLAP);
      return timeline.recordedSince(orderId, from).stream()
          .filter(entry -> !sent.contains(entry.id()))
          .toList();
    }

    private boolean isSilent() {
      return System.nanoTime() - lastSign > HEARTBEAT.toNanos();
    }

    private void send(List<TimelineEntry> news) throws IOException {
      for (TimelineEntry entry : news) {
        send(entry);
      }
      if (isSilent()) {
        lastSign = System.nanoTime();
        emitter.send(SseEmitter.event().comment("still here"));
      }
    }

    private void send(TimelineEntry entry) throws IOException {
      sent.add(entry.id());
      lastSign = System.nanoTime();
      latest = entry.recorded().isAfter(latest) ? entry.recorded() : latest;
      emitter.send(
          SseEmitter.event().id(entry.id()).name("entry").data(EntryView.of(entry, prices)));
    }
  }
}
