package io.saleswright.order.transport;

import io.saleswright.order.transport.TransportReport.Kind;
import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way don't arrive as agreed (ORD-29).
 *
 * @param orderId identity of the order
 * @param customerId whose goods they are
 * @param kind what happened
 * @param at when
 * @param expectedOn when they will arrive now, if that was said
 */
@EventType("order.TransportExceptionReported.v1")
public record TransportExceptionReported(
    String orderId, String customerId, Kind kind, Instant at, @Nullable LocalDate expectedOn) {}
