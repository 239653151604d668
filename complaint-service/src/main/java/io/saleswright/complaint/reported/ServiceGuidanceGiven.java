package io.saleswright.complaint.reported;

import io.saleswright.complaint.matter.Channel;
import io.saleswright.platform.kernel.EventType;

/**
 * The customer was told what to do (CMP-10).
 *
 * @param caseId identity of the case
 * @param channel on which way
 * @param helped whether it solved the problem
 * @param by staff id of who told them
 */
@EventType("complaint.ServiceGuidanceGiven.v1")
public record ServiceGuidanceGiven(String caseId, Channel channel, boolean helped, String by) {}
