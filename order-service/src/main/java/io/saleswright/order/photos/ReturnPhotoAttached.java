package io.saleswright.order.photos;

import io.saleswright.platform.kernel.EventType;

/**
 * A photo or paper was added to a return (ORD-35). Its name is not told: it may be a person's.
 *
 * @param returnId identity of the return
 * @param orderId the order whose goods it shows
 * @param attachmentId identity of the photo within the return
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by who added it
 */
@EventType("order.ReturnPhotoAttached.v1")
public record ReturnPhotoAttached(
    String returnId,
    String orderId,
    String attachmentId,
    String kind,
    long size,
    String sha256,
    String by) {}
