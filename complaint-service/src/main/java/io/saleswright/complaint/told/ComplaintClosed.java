package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer says that it is solved, and the case is over (CMP-05, CMP-21).
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param customerId whose complaint it was
 * @param score how content they are, from 1 to 5; absent when they did not say
 * @param reopened how often it was not really solved before
 * @param by staff id of who closed it
 */
@EventType("complaint.ComplaintClosed.v1")
public record ComplaintClosed(
    String complaintId,
    String number,
    String customerId,
    @Nullable Integer score,
    int reopened,
    String by) {}
