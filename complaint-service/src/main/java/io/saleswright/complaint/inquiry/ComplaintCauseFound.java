package io.saleswright.complaint.inquiry;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It is known why it went wrong (CMP-06).
 *
 * @param complaintId identity of the complaint
 * @param cause its place in the tree of causes, such as {@code product/joint}
 * @param productId the product that it is about; absent when it is about none
 * @param others how many other complaints lately had this cause with the same product, batch or
 *     customer
 * @param by staff id of who says so
 */
@EventType("complaint.ComplaintCauseFound.v1")
public record ComplaintCauseFound(
    String complaintId, String cause, @Nullable String productId, int others, String by) {}
