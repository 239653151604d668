package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;

/** The warehouse must not ship after all. */
@EventType("order.ShipmentRecalled.v1")
public record ShipmentRecalled(String orderId, long revision, String reason) {}
