package io.saleswright.order.returned;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A return is at its end: none of what was asked for came, and nothing goes back (ORD-36).
 *
 * @param returnId identity of the return
 * @param number what people call it
 * @param orderId the order whose goods were to come
 * @param customerId the store
 * @param complaintId the complaint that it came from; absent when it came from none
 * @param by who brought it to its end
 */
@EventType("order.ReturnEndedWithoutGoods.v1")
public record ReturnEndedWithoutGoods(
    String returnId,
    String number,
    String orderId,
    String customerId,
    @Nullable String complaintId,
    String by) {}
