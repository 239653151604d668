package io.saleswright.order.qualitycosts;

import org.jspecify.annotations.Nullable;

/**
 * Where a cost comes from.
 *
 * @param complaintId the complaint; null when it comes from none
 * @param returnId the return; null when it comes from none
 * @param note what it is, in words; null when it was booked by itself
 */
public record CostSource(
    @Nullable String complaintId, @Nullable String returnId, @Nullable String note) {}
