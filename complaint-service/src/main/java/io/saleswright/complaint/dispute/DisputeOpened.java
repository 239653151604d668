package io.saleswright.complaint.dispute;

import io.saleswright.platform.kernel.EventType;

/**
 * Customer and company do not agree (CMP-08). On what, is read from the complaint.
 *
 * @param complaintId identity of the complaint
 * @param by staff id of who says so
 */
@EventType("complaint.DisputeOpened.v1")
public record DisputeOpened(String complaintId, String by) {}
