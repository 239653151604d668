package io.saleswright.order.intake;

import io.saleswright.order.content.Goods;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/** The workshop shall make the order (ORD-12). Complete in itself. */
@EventType("order.OrderReleased.v1")
public record OrderReleased(
    String orderId,
    String number,
    long revision,
    String customerId,
    List<Goods> lines,
    LocalDate requestedShipDate,
    String by) {}
