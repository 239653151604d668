package io.saleswright.complaint.remedy;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everybody agreed who had to: the customer gets it (CMP-04, FIN-18).
 *
 * @param complaintId identity of the complaint
 * @param number what people call the complaint
 * @param customerId who gets it
 * @param remedy its number on the case
 * @param kind what the customer gets
 * @param amount what that costs us
 * @param orderId the order that the complaint is about; absent when it is about none
 * @param by staff id of who decided last
 */
@EventType("complaint.RemedyApproved.v1")
public record RemedyApproved(
    String complaintId,
    String number,
    String customerId,
    int remedy,
    RemedyKind kind,
    Money amount,
    @Nullable String orderId,
    String by) {}
