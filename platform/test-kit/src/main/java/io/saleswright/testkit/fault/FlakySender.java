package io.saleswright.testkit.fault;

import io.saleswright.platform.relay.EventSender;
import io.saleswright.platform.relay.PendingEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A real sender that fails on demand, in the ways that a broker and a crash do. Thread-safe. */
public final class FlakySender implements EventSender {

  private final EventSender real;
  private final AtomicInteger attempts = new AtomicInteger();
  private volatile Predicate<PendingEvent> refused = _ -> false;
  private volatile Predicate<PendingEvent> silent = _ -> false;
  private volatile boolean crashed;

  public FlakySender(EventSender real) {
    this.real = real;
  }

  /** Events that the broker does not take. */
  public void refuse(Predicate<PendingEvent> events) {
    refused = events;
  }

  /** Events that the broker takes without its acknowledgement ever arriving. */
  public void loseAcknowledgementOf(Predicate<PendingEvent> events) {
    silent = events;
  }

  /** From now on nothing is sent and nothing answered, as if the process were gone. */
  public void crash() {
    crashed = true;
  }

  /** From now on everything works. */
  public void recover() {
    refused = _ -> false;
    silent = _ -> false;
  }

  /** How often something was to be sent. */
  public int attempts() {
    return attempts.get();
  }

  @Override
  public CompletionStage<?> send(String topic, String aggregateId, PendingEvent event) {
    attempts.incrementAndGet();
    if (crashed) {
      return new CompletableFuture<>();
    }
    if (refused.test(event)) {
      return CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
    }
    CompletionStage<?> sending = real.send(topic, aggregateId, event);
    return silent.test(event) ? sending.thenCompose(_ -> new CompletableFuture<>()) : sending;
  }
}
