package io.saleswright.order.photos;

import io.saleswright.platform.kernel.EventType;

/**
 * A photo or paper was removed from a return (ORD-35).
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods it showed
 * @param attachmentId identity that the photo had within the return
 * @param by who removed it
 */
@EventType("order.ReturnPhotoDetached.v1")
public record ReturnPhotoDetached(
    String returnId, String orderId, String attachmentId, String by) {}
