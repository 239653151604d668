package io.saleswright.finance.papers;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a payment (DOC-10). Its name is not told: it may be a person's.
 *
 * @param paymentId identity of the payment
 * @param attachmentId identity of the file among those of the payment
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("finance.PaymentPaperAttached.v1")
public record PaymentPaperAttached(
    String paymentId, String attachmentId, String kind, long size, String sha256, String by) {

  static PaymentPaperAttached of(String paymentId, Attachment file, String by) {
    return new PaymentPaperAttached(
        paymentId, file.id(), file.kind(), file.size(), file.sha256(), by);
  }
}
