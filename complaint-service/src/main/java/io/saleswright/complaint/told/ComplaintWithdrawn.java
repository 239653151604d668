package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;

/**
 * The customer wants nothing any more, or it was accepted by mistake. Why is read from the
 * complaint.
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param customerId whose complaint it was
 * @param by staff id of who withdrew it
 */
@EventType("complaint.ComplaintWithdrawn.v1")
public record ComplaintWithdrawn(String complaintId, String number, String customerId, String by) {}
