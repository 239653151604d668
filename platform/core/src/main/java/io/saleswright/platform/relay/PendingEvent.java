package io.saleswright.platform.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event in an outbox. All its attributes are fixed when it is stored, so publishing it twice
 * publishes the same event.
 *
 * @param sequence number of the event within its aggregate: 1, 2, 3, … without gaps
 * @param id identity of the event
 * @param type CloudEvents type
 * @param time when it happened
 * @param data the event's data as JSON
 * @param correlationId the same for everything that one request set in motion
 * @param causationId the event that caused this one, if one did
 * @param traceparent W3C trace context, if tracing is on
 */
public record PendingEvent(
    long sequence,
    String id,
    String type,
    Instant time,
    String data,
    String correlationId,
    @Nullable String causationId,
    @Nullable String traceparent) {}
