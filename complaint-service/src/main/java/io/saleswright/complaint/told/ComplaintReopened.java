package io.saleswright.complaint.told;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;

/**
 * The customer says that it is not solved (CMP-05). The clock of the solution begins anew.
 *
 * @param complaintId identity of the complaint
 * @param number what people call it
 * @param customerId whose complaint it is
 * @param times the how manieth time
 * @param solutionDue when it has to be solved now
 * @param by staff id of who asked the customer
 */
@EventType("complaint.ComplaintReopened.v1")
public record ComplaintReopened(
    String complaintId,
    String number,
    String customerId,
    int times,
    Instant solutionDue,
    String by) {}
