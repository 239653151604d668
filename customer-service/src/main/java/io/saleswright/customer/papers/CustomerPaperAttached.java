package io.saleswright.customer.papers;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A paper was added to a customer's file (DOC-10). Its name is not told: it may be a person's.
 *
 * @param customerId identity of the customer
 * @param attachmentId identity of the paper within the file
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("customer.CustomerPaperAttached.v1")
public record CustomerPaperAttached(
    String customerId, String attachmentId, String kind, long size, String sha256, String by) {

  static CustomerPaperAttached of(String customerId, Attachment paper, String by) {
    return new CustomerPaperAttached(
        customerId, paper.id(), paper.kind(), paper.size(), paper.sha256(), by);
  }
}
