package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;

/**
 * Nothing is to be done on a case any more.
 *
 * @param caseId identity of the case
 * @param number what people call it
 * @param customerId whose case it is
 * @param by staff id of who ended it
 */
@EventType("complaint.ServiceCaseWithdrawn.v1")
public record ServiceCaseWithdrawn(String caseId, String number, String customerId, String by) {}
