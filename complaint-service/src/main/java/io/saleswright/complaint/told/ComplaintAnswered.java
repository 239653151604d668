package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;

/**
 * The customer was answered (CMP-04). The solution itself is told by {@link ComplaintResolved}.
 *
 * @param complaintId identity of the complaint
 * @param first whether it was the first answer
 * @param inTime whether the first answer came in time
 * @param by staff id of who answered
 */
@EventType("complaint.ComplaintAnswered.v1")
public record ComplaintAnswered(String complaintId, boolean first, boolean inTime, String by) {}
