package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a case, such as the picture of a signature. Its name is not told: it may be a
 * person's.
 *
 * @param caseId identity of the case
 * @param attachmentId identity of the file within the case
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 the bytes' hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("complaint.ServiceFileAttached.v1")
public record ServiceFileAttached(
    String caseId, String attachmentId, String kind, long size, String sha256, String by) {}
