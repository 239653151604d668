package io.saleswright.order.production;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/** The plant told its dates (ORD-14). */
@EventType("order.OrderScheduled.v1")
public record OrderScheduled(String orderId, LocalDate start, LocalDate finish) {}
