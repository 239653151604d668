package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;

/**
 * A solution was carried out and told to the customer, who will be asked whether it is one (CMP-04,
 * CMP-21).
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param customerId whose complaint it is
 * @param inTime whether that was in time
 * @param by staff id of who resolved it
 */
@EventType("complaint.ComplaintResolved.v1")
public record ComplaintResolved(
    String complaintId, String number, String customerId, boolean inTime, String by) {}
