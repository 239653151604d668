package io.saleswright.complaint.files;

import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a complaint (CMP-16). Its name is not told: it may be a person's.
 *
 * @param complaintId identity of the complaint
 * @param attachmentId identity of the file within the complaint
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it, or the customer's own person
 */
@EventType("complaint.CaseFileAttached.v1")
public record CaseFileAttached(
    String complaintId, String attachmentId, String kind, long size, String sha256, String by) {

  static CaseFileAttached of(String complaintId, Attachment file, String by) {
    return new CaseFileAttached(
        complaintId, file.id(), file.kind(), file.size(), file.sha256(), by);
  }
}
