package io.saleswright.complaint.reported;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer asks for help with goods (CMP-09).
 *
 * @param caseId identity of the case
 * @param number what people call it
 * @param customerId whose case it is
 * @param complaintId the complaint that it comes from; absent when it comes from none
 * @param orderId the order that it is about; absent when none is known
 * @param productId the product that it is about; absent when none is known
 * @param responseDue when the customer has to hear of us
 * @param by staff id of who recorded it
 */
@EventType("complaint.ServiceCaseRecorded.v1")
public record ServiceCaseRecorded(
    String caseId,
    String number,
    String customerId,
    @Nullable String complaintId,
    @Nullable String orderId,
    @Nullable String productId,
    Instant responseDue,
    String by) {}
