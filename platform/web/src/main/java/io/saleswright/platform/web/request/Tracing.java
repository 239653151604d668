package io.saleswright.platform.web.request;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.web.correlation.Correlation;
import io.saleswright.platform.web.correlation.Traceparent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Finds the ids that tie a request to what it sets in motion. */
final class Tracing {

  private final @Nullable Tracer tracer;

  /**
   * @param tracer knows the span that is open for the request; null when tracing is off
   */
  Tracing(@Nullable Tracer tracer) {
    this.tracer = tracer;
  }

  Trace of(HttpServletRequest request, Instant now) {
    String correlationId = Correlation.of(request);
    return new Trace(
        correlationId != null ? correlationId : Ids.timeOrdered(now), null, traceparent(request));
  }

  private @Nullable String traceparent(HttpServletRequest request) {
    Span span = tracer == null ? null : tracer.currentSpan();
    if (span != null && !span.isNoop()) {
      return Traceparent.of(span.context());
    }
    return Traceparent.brought(request);
  }
}
