package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;

/**
 * A department found out what it was asked (CMP-03, CMP-13). What, is read from the complaint.
 *
 * @param complaintId identity of the complaint
 * @param task number of what was asked, on the case
 * @param department who found out
 * @param inTime whether that was in time
 * @param by staff id of who says so
 */
@EventType("complaint.InvestigationAnswered.v1")
public record InvestigationAnswered(
    String complaintId, int task, Department department, boolean inTime, String by) {}
