package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * A department has to find something out about a complaint (CMP-03, CMP-13). What, is read from the
 * complaint.
 *
 * @param complaintId identity of the complaint
 * @param task number of what is asked, on the case
 * @param department who has to find out
 * @param due the last moment in time
 * @param by staff id of who asks
 */
@EventType("complaint.InvestigationOrdered.v1")
public record InvestigationOrdered(
    String complaintId, int task, Department department, Instant due, String by) {}
