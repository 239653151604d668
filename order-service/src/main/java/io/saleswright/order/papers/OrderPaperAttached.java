package io.saleswright.order.papers;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to an order (DOC-10). Its name is not told: it may be a person's.
 *
 * @param orderId identity of the order
 * @param attachmentId identity of the file among those of the order
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("order.OrderPaperAttached.v1")
public record OrderPaperAttached(
    String orderId, String attachmentId, String kind, long size, String sha256, String by) {

  /** Tells of a file. */
  public static OrderPaperAttached of(String orderId, Attachment file, String by) {
    return new OrderPaperAttached(orderId, file.id(), file.kind(), file.size(), file.sha256(), by);
  }
}
