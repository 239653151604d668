package io.saleswright.platform.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.saleswright.platform.web.correlation.Traceparent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Continues the trace of a command where its events take effect: each effect is a span below the
 * one that raised the event, and whatever is logged meanwhile bears the trace's id.
 *
 * @param tracer null where nothing is traced
 * @param exported whether spans leave the process; only then events that follow name them
 */
record EventTraces(@Nullable Tracer tracer, boolean exported) {

  /**
   * Does the work of a consumer as a part of the trace that an event names.
   *
   * @param traceparent what the event brought; without one nothing is traced
   * @param work is given the trace context for what follows from it
   */
  void within(
      String consumer, String type, @Nullable String traceparent, Consumer<@Nullable String> work) {
    TraceContext sender =
        tracer == null || traceparent == null ? null : Traceparent.read(traceparent, tracer);
    if (tracer == null || sender == null) {
      work.accept(traceparent);
      return;
    }
    Span span =
        tracer
            .spanBuilder()
            .setParent(sender)
            .name("apply " + consumer)
            .kind(Span.Kind.CONSUMER)
            .tag("messaging.system", "kafka")
            .tag("messaging.consumer.group.name", consumer)
            .tag("messaging.event.type", type)
            .start();
    try (var _ = tracer.withSpan(span)) {
      work.accept(exported ? Traceparent.of(span.context()) : traceparent);
    } catch (RuntimeException e) {
      // Without its message, which may tell of people.
      span.tag("error.type", e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }
}
