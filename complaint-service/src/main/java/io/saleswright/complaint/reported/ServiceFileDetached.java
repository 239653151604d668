package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a case.
 *
 * @param caseId identity of the case
 * @param attachmentId identity of the file within the case
 * @param by staff id of who removed it
 */
@EventType("complaint.ServiceFileDetached.v1")
public record ServiceFileDetached(String caseId, String attachmentId, String by) {}
