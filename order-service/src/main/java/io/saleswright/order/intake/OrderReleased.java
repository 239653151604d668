package io.saleswright.order.intake;

import io.saleswright.order.content.Goods;
import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The workshop shall make the order (ORD-12). Complete in itself.
 *
 * @param withoutContract true when the order names no contract; absent when it does, and in events
 *     of before it was told
 */
@EventType("order.OrderReleased.v1")
public record OrderReleased(
    String orderId,
    String number,
    long revision,
    String customerId,
    List<Goods> lines,
    LocalDate requestedShipDate,
    @Nullable Boolean withoutContract,
    String by) {}
