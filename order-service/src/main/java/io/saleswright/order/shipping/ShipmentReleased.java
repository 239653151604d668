package io.saleswright.order.shipping;

import io.saleswright.order.content.Goods;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/** The warehouse may ship: the money that is due has come (ORD-24). Complete in itself. */
@EventType("order.ShipmentReleased.v1")
public record ShipmentReleased(
    String orderId,
    String number,
    long revision,
    String customerId,
    List<Goods> lines,
    LocalDate shipDate,
    String by) {}
