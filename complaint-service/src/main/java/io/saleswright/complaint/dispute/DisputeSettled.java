package io.saleswright.complaint.dispute;

import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Both sides agreed (CMP-08).
 *
 * @param complaintId identity of the complaint
 * @param offer number of the offer that was taken
 * @param kind what the customer gets
 * @param amount what that costs us; absent when nobody said
 * @param by staff id of who wrote it down
 */
@EventType("complaint.DisputeSettled.v1")
public record DisputeSettled(
    String complaintId, int offer, RemedyKind kind, @Nullable Money amount, String by) {}
