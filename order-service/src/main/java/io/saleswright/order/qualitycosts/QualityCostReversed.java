package io.saleswright.order.qualitycosts;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A counter-entry took back what was booked to an order (FIN-16).
 *
 * @param costId identity of the booking
 * @param orderId the order
 * @param customerId whose order it is
 * @param kind for what it was booked
 * @param amount how much counts no more
 * @param by who took it back
 */
@EventType("order.QualityCostReversed.v1")
public record QualityCostReversed(
    String costId,
    String orderId,
    String customerId,
    QualityCostKind kind,
    Money amount,
    String by) {}
