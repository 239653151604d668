package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;

/**
 * The solution waits for the customer; its clock stands still unless it had run out (CMP-04). Why
 * is read from the complaint.
 *
 * @param complaintId identity of the complaint
 * @param by staff id of who says so
 */
@EventType("complaint.ComplaintPaused.v1")
public record ComplaintPaused(String complaintId, String by) {}
