package io.saleswright.complaint.evidence;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a complaint about staff.
 *
 * @param staffComplaintId identity of the complaint
 * @param attachmentId identity that the file had within the complaint
 * @param by staff id of who removed it
 */
@EventType("complaint.StaffFileDetached.v1")
public record StaffFileDetached(String staffComplaintId, String attachmentId, String by) {}
