package io.saleswright.platform.audit;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditEntry.Trace;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.relay.WriteNotes;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Notes what was done. One thread appends what all others bring, many entries at once, so that a
 * read hardly waits. What is handed out is noted or not handed out: when too much waits, because
 * the store is away, reads are refused. Thread-safe.
 */
public final class AuditTrail implements SmartLifecycle, WriteNotes {

  /** The collection of each service's audit. */
  public static final String COLLECTION = "audit";

  /** Before requests, messages and relays, and behind them when the process ends. */
  private static final int AROUND_WHAT_IS_NOTED = SmartLifecycle.DEFAULT_PHASE - 16_384;

  private static final int MOST_AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

  private final AuditChain chain;
  private final String service;
  private final InstantSource time;
  private final Duration gathering;
  private final Duration patience;
  private final BlockingQueue<Waiting> queue;
  private final String process = UUID.randomUUID().toString();
  private @Nullable Thread thread;
  private volatile boolean running;

  /**
   * An entry that waits to be appended.
   *
   * @param noted completed when it is; null when nobody waits for it
   */
  private record Waiting(AuditEntry entry, @Nullable CompletableFuture<Void> noted) {}

  /**
   * The trail of one process of a service.
   *
   * @param entries the service's collection, with the concerns of design 3
   * @param service its name, the author of what processes do
   */
  public AuditTrail(
      MongoCollection<BsonDocument> entries,
      String service,
      AuditProperties properties,
      InstantSource time,
      MeterRegistry registry) {
    this.chain = new AuditChain(entries);
    this.service = service;
    this.time = time;
    this.gathering = properties.gathering();
    this.patience = properties.patience();
    this.queue = new ArrayBlockingQueue<>(properties.mostWaiting());
    Gauge.builder("audit.waiting", queue, BlockingQueue::size)
        .description("entries that are not appended to the audit yet")
        .register(registry);
  }

  /**
   * Notes what is handed out now, and returns at once: a moment later it is in the store. A process
   * that is killed within this moment leaves no {@link AuditKind#CLOSED}, so that it shows.
   *
   * @throws ProblemException when too many entries wait already; nothing may be handed out then
   */
  public void note(AuditEntry entry) {
    offer(new Waiting(entry, null));
  }

  /**
   * Notes what is about to be done, and returns when the entry is safe: for what leaves the house,
   * and for what special rights do.
   *
   * @throws ProblemException when it can't be noted; it must not be done then
   */
  public void noteFirst(AuditEntry entry) {
    CompletableFuture<Void> noted = new CompletableFuture<>();
    offer(new Waiting(entry, noted));
    if (!isDone(noted)) {
      throw new ProblemException(ProblemKind.UNAVAILABLE);
    }
  }

  @Override
  public void keep(List<WriteNotes.Of> notes) {
    List<CompletableFuture<Void>> all = new ArrayList<>(notes.size());
    for (WriteNotes.Of note : notes) {
      CompletableFuture<Void> noted = new CompletableFuture<>();
      all.add(noted);
      if (!waits(new Waiting(AuditEntry.of(note), noted))) {
        throw new MongoTimeoutException("too many entries of the audit wait");
      }
    }
    if (!isDone(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))) {
      throw new MongoTimeoutException("the audit was not written in time");
    }
  }

  private void offer(Waiting waiting) {
    if (!waits(waiting)) {
      throw new ProblemException(ProblemKind.UNAVAILABLE);
    }
  }

  private boolean waits(Waiting waiting) {
    try {
      return running && queue.offer(waiting, patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isDone(CompletableFuture<Void> noted) {
    try {
      noted.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      running = true;
      note(ofProcess(AuditKind.OPENED));
      thread = Thread.ofPlatform().name("audit").daemon(true).start(this::run);
    }
  }

  /** Takes nothing more, and waits a while until all that was taken is in the store. */
  @Override
  public synchronized void stop() {
    if (thread == null) {
      return;
    }
    note(ofProcess(AuditKind.CLOSED));
    running = false;
    try {
      thread.join(patience);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (!queue.isEmpty()) {
      LOG.error("{} entries of the audit could not be written", queue.size());
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AROUND_WHAT_IS_NOTED;
  }

  private AuditEntry ofProcess(AuditKind kind) {
    var now = time.instant();
    return new AuditEntry(
        Ids.timeOrdered(now),
        now,
        service,
        kind,
        new Subject("processes", process),
        null,
        Extent.WHOLE,
        new Trace(null, null));
  }

  private void run() {
    List<Waiting> batch = new ArrayList<>();
    boolean prepared = false;
    try {
      while (running || !queue.isEmpty() || !batch.isEmpty()) {
        if (batch.isEmpty()) {
          gather(batch);
        }
        try {
          if (!prepared) {
            chain.prepare();
            prepared = true;
          }
          chain.append(batch.stream().map(Waiting::entry).toList());
          batch.forEach(AuditTrail::tell);
          batch.clear();
        } catch (MongoException e) {
          LOG.warn("the audit of {} entries has to wait: {}", batch.size(), e.getMessage());
          LockSupport.parkNanos(PAUSE.toNanos());
        } catch (RuntimeException e) {
          // One that can't be written at all must not keep all others from being written.
          LOG.error("{} entries of the audit can't be written", batch.size(), e);
          batch.forEach(waiting -> fail(waiting, e));
          batch.clear();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(Waiting waiting) {
    if (waiting.noted() != null) {
      waiting.noted().complete(null);
    }
  }

  private static void fail(Waiting waiting, RuntimeException reason) {
    if (waiting.noted() != null) {
      waiting.noted().completeExceptionally(reason);
    }
  }

  /** Takes what waits; where nobody waits for it, a moment later, together with what comes then. */
  private void gather(List<Waiting> batch) throws InterruptedException {
    Waiting next = queue.poll(100, TimeUnit.MILLISECONDS);
    long until = System.nanoTime() + gathering.toNanos();
    boolean urgent = false;
    while (next != null) {
      batch.add(next);
      urgent |= next.noted() != null;
      queue.drainTo(batch, MOST_AT_ONCE - batch.size());
      urgent |= batch.stream().anyMatch(waiting -> waiting.noted() != null);
      long rest = until - System.nanoTime();
      next =
          urgent || !running || rest <= 0 || batch.size() >= MOST_AT_ONCE
              ? null
              : queue.poll(rest, TimeUnit.NANOSECONDS);
    }
  }
}
