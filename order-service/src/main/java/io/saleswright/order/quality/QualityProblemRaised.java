package io.saleswright.order.quality;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something is wrong with the goods of an order (ORD-21).
 *
 * @param orderId identity of the order
 * @param problem number of the problem within the order
 * @param line number of the line, if it is about one
 * @param by who told it
 */
@EventType("order.QualityProblemRaised.v1")
public record QualityProblemRaised(
    String orderId, int problem, @Nullable Integer line, String by) {}
