package io.saleswright.order.papers;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from an order (DOC-10).
 *
 * @param orderId identity of the order
 * @param attachmentId identity that the file had among those of the order
 * @param by staff id of who removed it
 */
@EventType("order.OrderPaperDetached.v1")
public record OrderPaperDetached(String orderId, String attachmentId, String by) {}
