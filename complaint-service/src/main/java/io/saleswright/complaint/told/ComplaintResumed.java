package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * The solution waits for the customer no more (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param solutionDue when it has to be solved now, never earlier than before
 * @param by staff id of who says so
 */
@EventType("complaint.ComplaintResumed.v1")
public record ComplaintResumed(String complaintId, Instant solutionDue, String by) {}
