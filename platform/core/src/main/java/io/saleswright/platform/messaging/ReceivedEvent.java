package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * An event as a consumer sees it.
 *
 * @param id identity of the event
 * @param type CloudEvents type
 * @param subject id of the aggregate that the event is about
 * @param sequence its number within the aggregate, 0 for a foreign fact
 * @param time when it happened
 * @param publisher who published it
 * @param source what a write that it causes remembers of it
 * @param correlationId the same for everything that one request set in motion
 * @param traceparent W3C trace context, if its publisher sent one
 * @param data the consumer's own record of the data
 */
public record ReceivedEvent<T>(
    String id,
    String type,
    String subject,
    long sequence,
    Instant time,
    String publisher,
    Source source,
    String correlationId,
    @Nullable String traceparent,
    T data) {

  /** This event as the cause of a write. */
  public Cause cause(InstantSource now) {
    Trace trace = new Trace(correlationId, id, traceparent);
    return new Cause(publisher, now.instant(), null, source, trace, type);
  }
}
