package io.saleswright.complaint.evidence;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a complaint about staff. Its name is not told: it may be a person's.
 *
 * @param staffComplaintId identity of the complaint
 * @param attachmentId identity of the file within the complaint
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it, or the customer's own person
 */
@EventType("complaint.StaffFileAttached.v1")
public record StaffFileAttached(
    String staffComplaintId,
    String attachmentId,
    String kind,
    long size,
    String sha256,
    String by) {

  static StaffFileAttached of(String staffComplaintId, Attachment file, String by) {
    return new StaffFileAttached(
        staffComplaintId, file.id(), file.kind(), file.size(), file.sha256(), by);
  }
}
