package io.saleswright.order.production;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/** The goods are finished and in stock (ORD-15). */
@EventType("order.OrderReady.v1")
public record OrderReady(String orderId, LocalDate readyOn) {}
