package io.saleswright.complaint.remedy;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The customer got it (CMP-04).
 *
 * @param complaintId identity of the complaint
 * @param remedy its number on the case
 * @param kind what the customer got
 * @param amount what that costs us
 * @param orderId the order that the complaint is about; absent when it is about none
 * @param by staff id of who says so
 */
@EventType("complaint.RemedyExecuted.v1")
public record RemedyExecuted(
    String complaintId,
    int remedy,
    RemedyKind kind,
    Money amount,
    @Nullable String orderId,
    String by) {}
