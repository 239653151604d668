package io.saleswright.order.qualitycosts;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or return cost us something, which is booked to its order (FIN-18).
 *
 * @param costId identity of the booking
 * @param orderId the order
 * @param customerId whose order it is
 * @param kind for what it was paid or given
 * @param complaintId the complaint that it comes from; absent when it comes from none
 * @param returnId the return that it comes from; absent when it comes from none
 * @param amount how much
 * @param by who booked it
 */
@EventType("order.QualityCostBooked.v1")
public record QualityCostBooked(
    String costId,
    String orderId,
    String customerId,
    QualityCostKind kind,
    @Nullable String complaintId,
    @Nullable String returnId,
    Money amount,
    String by) {}
