package io.saleswright.complaint.staff;

import io.saleswright.platform.kernel.EventType;

/**
 * A complaint about somebody of ours is not true, or nobody can tell (CMP-18).
 *
 * @param staffComplaintId identity of the complaint
 * @param by staff id of who found it
 */
@EventType("complaint.StaffComplaintDismissed.v1")
public record StaffComplaintDismissed(String staffComplaintId, String by) {}
