package io.saleswright.order.returned;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * Goods of a return are on their way back to the store (ORD-37).
 *
 * @param returnId identity of the return
 * @param deliveryNumber what people call this delivery
 * @param orderId the order whose goods they are
 * @param customerId the store
 * @param carrier who carries them
 * @param trackingNumber the carrier's number
 * @param sentAt when they left
 */
@EventType("order.ReturnSentBack.v1")
public record ReturnSentBack(
    String returnId,
    String deliveryNumber,
    String orderId,
    String customerId,
    String carrier,
    String trackingNumber,
    Instant sentAt) {}
