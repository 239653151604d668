package io.saleswright.complaint.told;

import io.saleswright.complaint.matter.Severity;
import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * The case is worse or better than was thought. A clock that had run out stays so (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param severity how bad it is
 * @param previous how bad it was thought to be
 * @param solutionDue when it has to be solved now
 * @param by staff id of who says so
 */
@EventType("complaint.ComplaintRegraded.v1")
public record ComplaintRegraded(
    String complaintId, Severity severity, Severity previous, Instant solutionDue, String by) {}
