package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * The customer says that the problem is not solved (CMP-11).
 *
 * @param caseId identity of the case
 * @param times how often that happened on this case
 * @param responseDue when the customer has to hear of us
 * @param by staff id of who asked them
 */
@EventType("complaint.ServiceCaseReopened.v1")
public record ServiceCaseReopened(String caseId, int times, Instant responseDue, String by) {}
