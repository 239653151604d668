package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/** Shipping is agreed with warehouse and customer (ORD-23, ORD-25). */
@EventType("order.DeliveryNotePrepared.v1")
public record DeliveryNotePrepared(
    String orderId,
    long revision,
    LocalDate shipDate,
    String route,
    String freightPayment,
    String papers,
    String by) {}
