package io.saleswright.order.production;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/** All is finished, or has come into stock (ORD-15). */
@EventType("order.OrderReady.v1")
public record OrderReady(String orderId, LocalDate readyOn) {}
