package io.saleswright.platform.relay;

import com.mongodb.MongoException;
import io.saleswright.platform.mongodb.OutboxWrite;
import io.saleswright.platform.relay.Outbox.Contents;
import io.saleswright.platform.relay.Outbox.Sent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the outboxes of one collection. One thread owns all of its state and lives on signals:
 * an aggregate was written, an event was acknowledged, a send failed. The next event of an
 * aggregate is sent only after the one before it is acknowledged; many aggregates are on their way
 * at once. What it sent it removes; a crash at any point leads to a repeat, never to a gap, and
 * several instances may do the same work with the same result.
 */
public final class OutboxRelay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  private final Outbox outbox;
  private final EventSender sender;
  private final Sweep sweep;
  private final RelaySettings settings;
  private final RelayMeters meters;

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final AtomicInteger woken = new AtomicInteger();
  private @Nullable Thread thread;
  private volatile boolean running;

  // Owned by the thread.
  private final Wanted wanted;
  private final Map<String, Contents> underway = new HashMap<>();
  private final Set<String> again = new HashSet<>();
  private final List<Sent> sent = new ArrayList<>();
  private long sentSince;
  private final Backoff backoff;
  private long landedBy;

  /**
   * @param lease says which instance looks for leftovers
   * @param time for the age of what waits
   */
  public OutboxRelay(
      Outbox outbox,
      EventSender sender,
      SweepLease lease,
      RelaySettings settings,
      InstantSource time,
      RelayMeters meters) {
    this.outbox = outbox;
    this.sender = sender;
    this.sweep = new Sweep(outbox, lease, settings, time);
    this.settings = settings;
    this.meters = meters;
    this.wanted = new Wanted(outbox, settings);
    this.backoff = new Backoff(settings.backoff(), settings.maxBackoff());
  }

  private sealed interface Signal {

    record Woken(String aggregateId) implements Signal {}

    record Written(Contents contents) implements Signal {}

    record Acknowledged(Flight flight) implements Signal {}

    record Failed(Flight flight, Throwable reason) implements Signal {}

    record Stopped() implements Signal {}
  }

  /** An aggregate on its way: its outbox as it was read, and how far it got. */
  private record Flight(Contents contents, int position) {

    String aggregateId() {
      return contents.aggregateId();
    }

    boolean last() {
      return position + 1 == contents.events().size();
    }

    Flight next() {
      return new Flight(contents, position + 1);
    }
  }

  /** Begins to publish; also again after it was closed. */
  public synchronized void start() {
    if (thread == null) {
      running = true;
      thread = Thread.ofPlatform().name("relay-" + outbox.name()).daemon(true).start(this::run);
    }
  }

  /**
   * Tells of a write that left events in an outbox. Never blocks; what is forgotten under load the
   * sweep finds. Events that need not be read again are kept for one batch at most.
   */
  public void wake(OutboxWrite write) {
    if (woken.get() < settings.maxWaiting()) {
      boolean few = woken.incrementAndGet() <= settings.batch();
      signals.add(
          few && write.alone()
              ? new Signal.Written(Contents.of(write))
              : new Signal.Woken(write.aggregateId()));
    }
  }

  /**
   * Sends nothing more, gives what is on its way some time to arrive, and stops. What waits stays
   * in the outboxes.
   */
  @Override
  public synchronized void close() {
    if (thread == null) {
      return;
    }
    running = false;
    signals.add(new Signal.Stopped());
    try {
      thread.join(settings.landing().plus(STOP_PATIENCE));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  private void run() {
    forgetAll();
    signals.removeIf(Signal.Stopped.class::isInstance);
    sweep.begin();
    landedBy = Long.MAX_VALUE;
    try {
      while (running || (!underway.isEmpty() && System.nanoTime() < landedBy)) {
        work();
      }
      sweep.end();
    } catch (MongoException e) {
      LOG.info("relay of {} ends without its store: {}", outbox.name(), e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() throws InterruptedException {
    try {
      takeSignals();
      if (backoff.active()) {
        return;
      }
      removeSent();
      if (running) {
        sendWanted();
        sweepIfDue();
      }
    } catch (MongoException e) {
      LOG.warn("relay of {} could not reach the store: {}", outbox.name(), e.getMessage());
      backoff.begin();
    } catch (RuntimeException e) {
      // The relay outlives whatever goes wrong once: the documents know what waits.
      LOG.error("relay of {} begins anew", outbox.name(), e);
      forgetAll();
      backoff.begin();
    }
  }

  private void takeSignals() throws InterruptedException {
    @Nullable Signal signal = signals.poll(untilNextWork(), TimeUnit.NANOSECONDS);
    while (signal != null) {
      handle(signal);
      signal = signals.poll();
    }
  }

  private long untilNextWork() {
    if (backoff.active()) {
      return backoff.remaining();
    }
    if (!running) {
      return sent.isEmpty() ? landedBy - System.nanoTime() : 0;
    }
    boolean toSend = !wanted.isEmpty() && hasRoom();
    return toSend ? 0 : Math.min(untilRemoval(), sweep.untilNext(hasRoom()));
  }

  private boolean hasRoom() {
    return underway.size() < settings.maxUnderway();
  }

  private void handle(Signal signal) {
    switch (signal) {
      case Signal.Woken(String id) -> {
        woken.decrementAndGet();
        want(id);
      }
      case Signal.Written(Contents contents) -> {
        woken.decrementAndGet();
        if (underway.containsKey(contents.aggregateId())) {
          again.add(contents.aggregateId());
        } else {
          wanted.add(contents);
        }
      }
      case Signal.Acknowledged(Flight flight) when isUnderway(flight) -> acknowledge(flight);
      case Signal.Failed(Flight flight, Throwable reason) when isUnderway(flight) ->
          fail(flight, reason);
      case Signal.Stopped() -> landedBy = System.nanoTime() + settings.landing().toNanos();
      default -> LOG.debug("relay of {} forgot this flight", outbox.name());
    }
  }

  /** Not so for a flight of an earlier start. */
  private boolean isUnderway(Flight flight) {
    return underway.get(flight.aggregateId()) == flight.contents();
  }

  private void want(String id) {
    if (underway.containsKey(id)) {
      again.add(id);
    } else {
      wanted.add(id);
    }
  }

  private void acknowledge(Flight flight) {
    backoff.succeeded();
    meters.sent();
    if (flight.last() || !running) {
      finish(new Sent(flight.contents(), flight.position() + 1));
    } else {
      send(flight.next());
    }
  }

  /** What arrived before the failure is removed; the rest waits for the sweep. */
  private void fail(Flight flight, Throwable reason) {
    meters.failed();
    again.remove(flight.aggregateId());
    finish(new Sent(flight.contents(), flight.position()));
    if (!backoff.active()) {
      LOG.warn(
          "relay of {} could not send: {}", outbox.name(), String.valueOf(reason.getMessage()));
      backoff.begin();
    }
  }

  private void finish(Sent part) {
    if (sent.isEmpty()) {
      sentSince = System.nanoTime();
    }
    sent.add(part);
  }

  private void sendWanted() {
    if (wanted.isEmpty() || !hasRoom()) {
      return;
    }
    List<String> batch = wanted.batch();
    Map<String, Contents> outboxes = wanted.outboxes(batch);
    for (String id : batch) {
      wanted.remove(id);
      Contents contents = outboxes.get(id);
      if (contents == null) {
        continue;
      }
      underway.put(id, contents);
      if (contents.events().isEmpty()) {
        finish(Sent.all(contents));
      } else if (!send(new Flight(contents, 0)) || !running) {
        // Each further try would block as long as this one did. The others come first after the
        // pause, so that one which is always refused keeps nobody waiting for ever.
        return;
      }
    }
  }

  /** Sends the next event of an aggregate; false when it was refused at once. */
  private boolean send(Flight flight) {
    Contents contents = flight.contents();
    CompletableFuture<?> sending;
    try {
      sending =
          sender
              .send(
                  outbox.topic(), contents.aggregateId(), contents.events().get(flight.position()))
              .toCompletableFuture();
    } catch (RuntimeException e) {
      sending = CompletableFuture.failedFuture(e);
    }
    sending.whenComplete((_, failure) ->
        signals.add(
            failure == null
                ? new Signal.Acknowledged(flight)
                : new Signal.Failed(flight, failure)));
    return !sending.isCompletedExceptionally();
  }

  /** What was sent is removed in one write with others, unless an aggregate waits for that. */
  private long untilRemoval() {
    if (sent.isEmpty()) {
      return Long.MAX_VALUE;
    }
    boolean now = !running || !again.isEmpty() || sent.size() >= settings.batch();
    return now ? 0 : sentSince + settings.gathering().toNanos() - System.nanoTime();
  }

  private void removeSent() {
    if (untilRemoval() > 0) {
      return;
    }
    List<String> written = outbox.remove(List.copyOf(sent));
    for (Sent part : sent) {
      String id = part.contents().aggregateId();
      underway.remove(id);
      if (again.remove(id)) {
        want(id);
      }
    }
    sent.clear();
    written.forEach(this::want);
  }

  private void sweepIfDue() {
    if (sweep.untilNext(hasRoom() && wanted.isEmpty()) > 0) {
      return;
    }
    meters.measure(outbox);
    sweep.leftovers(underway.size()).stream()
        .filter(id -> !underway.containsKey(id))
        .forEach(this::want);
  }

  private void forgetAll() {
    wanted.clear();
    underway.clear();
    again.clear();
    sent.clear();
  }
}
