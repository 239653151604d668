package io.saleswright.complaint.dispute;

import io.saleswright.complaint.remedy.RemedyKind;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A side of a dispute offered something (CMP-08).
 *
 * @param complaintId identity of the complaint
 * @param offer its number in the dispute
 * @param side who offered it
 * @param kind what the customer would get
 * @param amount what that would cost us; absent when nobody said
 * @param by staff id of who wrote it down
 */
@EventType("complaint.DisputeOffered.v1")
public record DisputeOffered(
    String complaintId,
    int offer,
    Offer.Side side,
    RemedyKind kind,
    @Nullable Money amount,
    String by) {}
