package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;

/**
 * A technician was at the customer's (CMP-10).
 *
 * @param caseId identity of the case
 * @param visit number of the visit
 * @param helped whether the problem is solved
 * @param parts how many kinds of spare parts were used
 * @param signed whether the customer signed
 * @param by staff id of who reports
 */
@EventType("complaint.ServiceVisitReported.v1")
public record ServiceVisitReported(
    String caseId, int visit, boolean helped, int parts, boolean signed, String by) {}
