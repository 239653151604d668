package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;

/**
 * A case is over after the customer said that it is solved (CMP-11).
 *
 * @param caseId identity of the case
 * @param number what people call it
 * @param customerId whose case it is
 * @param by staff id of who closed it
 */
@EventType("complaint.ServiceCaseClosed.v1")
public record ServiceCaseClosed(String caseId, String number, String customerId, String by) {}
