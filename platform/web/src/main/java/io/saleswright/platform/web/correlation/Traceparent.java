package io.saleswright.platform.web.correlation;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of a request, version 00. */
public final class Traceparent {

  /** The header that carries it. */
  public static final String HEADER = "traceparent";

  private static final Pattern WELL_FORMED =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private Traceparent() {}

  /** What the sender brought; null when there is none, or none that is well-formed. */
  public static @Nullable String brought(HttpServletRequest request) {
    String header = request.getHeader(HEADER);
    return header != null && WELL_FORMED.matcher(header).matches() ? header : null;
  }

  /**
   * A new one, marked as sampled: whether anything is exported is decided by those who record
   * spans.
   */
  public static String made() {
    return "00-" + randomHex(16) + "-" + randomHex(8) + "-01";
  }

  /** The trace context of a span. */
  public static String of(TraceContext span) {
    String flags = Boolean.TRUE.equals(span.sampled()) ? "01" : "00";
    return "00-" + span.traceId() + "-" + span.spanId() + "-" + flags;
  }

  /** The span that a trace context names; null when it is not well-formed. */
  public static @Nullable TraceContext read(String traceparent, Tracer tracer) {
    if (!WELL_FORMED.matcher(traceparent).matches()) {
      return null;
    }
    String[] parts = traceparent.split("-", -1);
    return tracer
        .traceContextBuilder()
        .traceId(parts[1])
        .spanId(parts[2])
        .sampled((Integer.parseInt(parts[3], 16) & 1) == 1)
        .build();
  }

  private static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
