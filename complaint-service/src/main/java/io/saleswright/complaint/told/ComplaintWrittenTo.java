package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;

/**
 * The customer said something more on the case.
 *
 * @param complaintId identity of the complaint
 * @param message number of what they said, on the case
 * @param by staff id of who wrote it down, or the customer's own person
 */
@EventType("complaint.ComplaintWrittenTo.v1")
public record ComplaintWrittenTo(String complaintId, int message, String by) {}
