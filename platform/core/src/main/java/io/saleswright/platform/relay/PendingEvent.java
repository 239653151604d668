package io.saleswright.platform.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event or a notice in an outbox. All its attributes are fixed when it is stored, so publishing
 * it twice publishes the same event.
 *
 * @param sequence number of the event within its aggregate: 1, 2, 3, … without gaps; notices are
 *     counted by themselves
 * @param id identity of the event
 * @param type CloudEvents type
 * @param time when it happened
 * @param data the event's data as JSON
 * @param correlationId the same for everything that one request set in motion
 * @param causationId the event that caused this one, if one did
 * @param traceparent W3C trace context, if tracing is on
 * @param topic where a notice goes; null for an event, which goes to the topic of its aggregates
 */
public record PendingEvent(
    long sequence,
    String id,
    String type,
    Instant time,
    String data,
    String correlationId,
    @Nullable String causationId,
    @Nullable String traceparent,
    @Nullable String topic) {

  /** An event of the aggregate's own topic. */
  public PendingEvent(
      long sequence,
      String id,
      String type,
      Instant time,
      String data,
      String correlationId,
      @Nullable String causationId,
      @Nullable String traceparent) {
    this(sequence, id, type, time, data, correlationId, causationId, traceparent, null);
  }

  /** Whether it goes to people, and not to the topic of its aggregate's events. */
  public boolean isNotice() {
    return topic != null;
  }
}
