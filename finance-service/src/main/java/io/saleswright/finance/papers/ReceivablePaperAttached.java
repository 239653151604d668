package io.saleswright.finance.papers;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a receivable (DOC-10). Its name is not told: it may be a person's.
 *
 * @param orderId identity of the order, and of its receivable
 * @param attachmentId identity of the file among those of the receivable
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("finance.ReceivablePaperAttached.v1")
public record ReceivablePaperAttached(
    String orderId, String attachmentId, String kind, long size, String sha256, String by) {

  static ReceivablePaperAttached of(String orderId, Attachment file, String by) {
    return new ReceivablePaperAttached(
        orderId, file.id(), file.kind(), file.size(), file.sha256(), by);
  }
}
