package io.saleswright.complaint.files;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a complaint (CMP-16).
 *
 * @param complaintId identity of the complaint
 * @param attachmentId identity that the file had within the complaint
 * @param by staff id of who removed it
 */
@EventType("complaint.CaseFileDetached.v1")
public record CaseFileDetached(String complaintId, String attachmentId, String by) {}
