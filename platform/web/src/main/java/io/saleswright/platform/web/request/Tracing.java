package io.saleswright.platform.web.request;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the ids that tie a request to what it sets in motion. */
final class Tracing {

  private static final String HEADER = "traceparent";
  private static final Pattern WELL_FORMED =
      Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final @Nullable Tracer tracer;

  /**
   * @param tracer knows the span that is open for the request; null when tracing is off
   */
  Tracing(@Nullable Tracer tracer) {
    this.tracer = tracer;
  }

  Trace of(HttpServletRequest request, Instant now) {
    String correlationId = CorrelationFilter.of(request);
    return new Trace(
        correlationId != null ? correlationId : Ids.timeOrdered(now), null, traceparent(request));
  }

  private @Nullable String traceparent(HttpServletRequest request) {
    Span span = tracer == null ? null : tracer.currentSpan();
    if (span != null && !span.isNoop()) {
      return traceparent(span.context());
    }
    String header = request.getHeader(HEADER);
    return header != null && WELL_FORMED.matcher(header).matches() ? header : null;
  }

  private static String traceparent(TraceContext context) {
    String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
    return "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
  }
}
