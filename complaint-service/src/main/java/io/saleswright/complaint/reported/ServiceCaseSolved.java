package io.saleswright.complaint.reported;

import io.saleswright.complaint.work.Coverage;
import io.saleswright.platform.kernel.EventType;

/**
 * The problem is solved; the customer will be asked (CMP-10, CMP-11).
 *
 * @param caseId identity of the case
 * @param number what people call it
 * @param customerId whose case it is
 * @param coverage who pays
 * @param by staff id of who solved it
 */
@EventType("complaint.ServiceCaseSolved.v1")
public record ServiceCaseSolved(
    String caseId, String number, String customerId, Coverage coverage, String by) {}
