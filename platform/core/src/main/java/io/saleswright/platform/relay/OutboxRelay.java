package io.saleswright.platform.relay;

import com.mongodb.MongoException;
import io.saleswright.platform.pulse.Sign;
import io.saleswright.platform.relay.Outbox.Contents;
import io.saleswright.platform.relay.Outbox.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * aggregate is sent only after the one before it is acknowledged; many aggregates are published at
 * once. What it sent it removes; a crash at any point leads to a repeat, never to a gap, and
 * several instances may do the same work with the same result.
 */
final class OutboxRelay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

  /** After so long without a word of the pulse something is wrong with it. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  private final Outbox outbox;
  private final EventSender sender;
  private final Sweep sweep;
  private final RelaySettings settings;
  private final RelayMeters meters;
  private final @Nullable WriteNotes notes;

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final AtomicInteger woken = new AtomicInteger();
  private @Nullable Thread thread;
  private volatile boolean running;

  // Used by the relay's thread alone.
  private final Wanted wanted;
  private final Map<String, Contents> underway = new HashMap<>();
  private final Set<String> again = new HashSet<>();
  private final Map<String, Sent> sent = new LinkedHashMap<>();
  private long removalDue;
  private final Backoff storePause;
  private final Backoff sendPause;
  private boolean measured = true;
  private long landedBy;
  private long beatBy = System.nanoTime() + LONGEST_SILENCE.toNanos();

  /**
   * @param lease says which instance looks for leftovers
   * @param time for the age of waiting events
   * @param notes where the notes of writes are kept; null when none are
   */
  public OutboxRelay(
      Outbox outbox,
      EventSender sender,
      SweepLease lease,
      RelaySettings settings,
      InstantSource time,
      RelayMeters meters,
      @Nullable WriteNotes notes) {
    this.outbox = outbox;
    this.sender = sender;
    this.sweep = new Sweep(outbox, lease, settings, time);
    this.settings = settings;
    this.meters = meters;
    this.notes = notes;
    this.wanted = new Wanted(outbox, settings);
    this.storePause = new Backoff(settings.backoff(), settings.maxBackoff());
    this.sendPause = new Backoff(settings.backoff(), settings.maxBackoff());
  }

  private sealed interface Signal {

    record Woken(String aggregateId) implements Signal {}

    record Written(Contents contents) implements Signal {}

    record Acknowledged(Flight flight) implements Signal {}

    record Failed(Flight flight, Throwable reason) implements Signal {}

    record Beat(boolean leftovers) implements Signal {}

    record Stopped() implements Signal {}
  }

  /** An aggregate whose events are being sent: its outbox, and the position of the next event. */
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
   * Wakes the relay after a write that left events in an outbox. Never blocks: beyond the limit for
   * waiting aggregates the write is dropped here, and the sweep finds its events. Only a few
   * waiting writes keep their events in memory; the outboxes of the others are read.
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

  /** What shows that events wait for which no relay was woken, or that it had to leave. */
  Sign sign(Instant now) {
    return outbox.leftovers(sweep.before(now));
  }

  /** Tells at each beat whether the sign shows. */
  void told(boolean leftovers) {
    if (running) {
      signals.add(new Signal.Beat(leftovers));
    }
  }

  /** Sends nothing more; {@link #close} waits for what is outstanding. */
  synchronized void finish() {
    if (thread != null) {
      running = false;
      signals.add(new Signal.Stopped());
    }
  }

  /**
   * Sends nothing more, waits a while for outstanding acknowledgements, and stops. Events that were
   * not sent stay in the outboxes.
   */
  @Override
  public synchronized void close() {
    if (thread == null) {
      return;
    }
    finish();
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
      if (storePause.active()) {
        return;
      }
      removeSent();
      if (running && !sendPause.active()) {
        beatAnyway();
        sendWanted();
        measure();
        sweepIfDue();
      }
      storePause.succeeded();
    } catch (MongoException e) {
      LOG.warn("relay of {} could not reach the store: {}", outbox.name(), e.getMessage());
      storePause.begin();
    } catch (RuntimeException | Error e) {
      // The relay must go on after any failure. What it forgets is still in the outboxes.
      LOG.error("relay of {} begins anew", outbox.name(), e);
      forgetAll();
      storePause.begin();
    }
  }

  /** Without a word of the pulse for long, the relay looks for itself: none of its own may wait. */
  private void beatAnyway() {
    if (System.nanoTime() - beatBy >= 0) {
      beat(true);
    }
  }

  private void beat(boolean leftovers) {
    sweep.told(leftovers);
    measured = false;
    beatBy = System.nanoTime() + LONGEST_SILENCE.toNanos();
  }

  private void takeSignals() throws InterruptedException {
    @Nullable Signal signal = signals.poll(untilNextWork(), TimeUnit.NANOSECONDS);
    while (signal != null) {
      handle(signal);
      signal = signals.poll();
    }
  }

  private long untilNextWork() {
    if (storePause.active()) {
      return storePause.remaining();
    }
    return Math.min(untilRemoval(), running ? untilSending() : landedBy - System.nanoTime());
  }

  private long untilSending() {
    if (sendPause.active()) {
      return sendPause.remaining();
    }
    if (!wanted.isEmpty() && hasRoom()) {
      return 0;
    }
    return Math.min(sweep.untilNext(hasRoom()), Math.max(0, beatBy - System.nanoTime()));
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
        if (!isWaitedFor(contents.aggregateId())) {
          wanted.add(contents);
        }
      }
      case Signal.Acknowledged(Flight flight) when isUnderway(flight) -> acknowledge(flight);
      case Signal.Failed(Flight flight, Throwable reason) when isUnderway(flight) ->
          fail(flight, reason);
      case Signal.Beat(boolean leftovers) -> beat(leftovers);
      case Signal.Stopped() -> landedBy = System.nanoTime() + settings.landing().toNanos();
      default ->
          LOG.debug(
              "relay of {} ignores an acknowledgement from before its restart", outbox.name());
    }
  }

  /**
   * Whether the relay still waits for this acknowledgement. One that comes after a restart of the
   * relay belongs to an outbox that has been read again since.
   */
  private boolean isUnderway(Flight flight) {
    return underway.get(flight.aggregateId()) == flight.contents();
  }

  private void want(String id) {
    if (!isWaitedFor(id)) {
      wanted.add(id);
    }
  }

  /**
   * Whether events of this aggregate are being published. Its outbox is then read again once the
   * published events are removed; if only their removal is outstanding, it is done at once.
   */
  private boolean isWaitedFor(String id) {
    if (!underway.containsKey(id)) {
      return false;
    }
    again.add(id);
    if (sent.containsKey(id)) {
      removalDue = System.nanoTime();
    }
    return true;
  }

  private void acknowledge(Flight flight) {
    sendPause.succeeded();
    meters.sent();
    if (flight.last() || !running) {
      finish(new Sent(flight.contents(), flight.position() + 1));
    } else {
      send(flight.next());
    }
  }

  /** Removes the events that were acknowledged; the sweep finds the others. */
  private void fail(Flight flight, Throwable reason) {
    meters.failed();
    again.remove(flight.aggregateId());
    finish(new Sent(flight.contents(), flight.position()));
    if (!sendPause.active()) {
      LOG.warn(
          "relay of {} could not send: {}", outbox.name(), String.valueOf(reason.getMessage()));
      sendPause.begin();
    }
  }

  /**
   * Leaves acknowledged events to a removal together with those of other aggregates, or to one at
   * once when the aggregate has new events, which are sent only after it.
   */
  private void finish(Sent part) {
    String id = part.contents().aggregateId();
    if (again.contains(id)) {
      removalDue = System.nanoTime();
    } else if (sent.isEmpty()) {
      removalDue = System.nanoTime() + settings.gathering().toNanos();
    }
    sent.put(id, part);
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
        // Each further send would block as long as this one did. After the pause the other
        // aggregates come first, so an event that is always refused does not hold them up.
        return;
      }
    }
  }

  /** Sends the next event of an aggregate; false when it was refused at once. */
  private boolean send(Flight flight) {
    Contents contents = flight.contents();
    PendingEvent event = contents.events().get(flight.position());
    String topic = Objects.requireNonNullElse(event.topic(), outbox.topic());
    CompletableFuture<?> sending;
    try {
      sending = sender.send(topic, contents.aggregateId(), event).toCompletableFuture();
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

  private long untilRemoval() {
    if (sent.isEmpty()) {
      return Long.MAX_VALUE;
    }
    boolean enough = !running || sent.size() >= settings.batch() || !hasRoom();
    return enough ? 0 : removalDue - System.nanoTime();
  }

  private void removeSent() {
    if (untilRemoval() > 0) {
      return;
    }
    keepNotes();
    Set<String> written = outbox.remove(List.copyOf(sent.values()));
    List<String> removed = List.copyOf(sent.keySet());
    sent.clear();
    for (String id : removed) {
      underway.remove(id);
      if (again.remove(id)) {
        want(id);
      }
    }
    written.forEach(this::want);
  }

  /**
   * Before they are removed, and with the notes of many writes at once: a crash between the two
   * leads to a repeat, which is not kept twice. Events wait for it only where their aggregate was
   * written again meanwhile.
   */
  private void keepNotes() {
    if (notes == null) {
      return;
    }
    List<WriteNotes.Of> toKeep =
        sent.values().stream()
            .map(Sent::contents)
            .flatMap(contents ->
                contents.notes().stream()
                    .map(note -> new WriteNotes.Of(outbox.name(), contents.aggregateId(), note)))
            .toList();
    if (!toKeep.isEmpty()) {
      notes.keep(toKeep);
    }
  }

  /** At each beat; at rest nothing waits, and the store is not asked. */
  private void measure() {
    if (measured) {
      return;
    }
    measured = true;
    if (underway.isEmpty() && wanted.isEmpty() && sweep.untilNext(true) > 0) {
      meters.rest();
    } else {
      meters.measure(outbox);
    }
  }

  private void sweepIfDue() {
    if (sweep.untilNext(hasRoom() && wanted.isEmpty()) > 0) {
      return;
    }
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
