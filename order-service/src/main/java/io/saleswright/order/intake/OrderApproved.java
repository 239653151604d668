package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor approved the order (ORD-10).
 *
 * @param priceDeviations in what its prices deviate from the catalogue (PRD-05); absent when they
 *     do in nothing, and in events of before it was told
 */
@EventType("order.OrderApproved.v1")
public record OrderApproved(
    String orderId, long revision, @Nullable List<String> priceDeviations, String by) {}
