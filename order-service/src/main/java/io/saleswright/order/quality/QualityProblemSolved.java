package io.saleswright.order.quality;

import io.saleswright.platform.kernel.EventType;

/**
 * A quality problem of an order is solved (ORD-21).
 *
 * @param orderId identity of the order
 * @param problem number of the problem within the order
 * @param by staff id of who recorded the solution
 */
@EventType("order.QualityProblemSolved.v1")
public record QualityProblemSolved(String orderId, int problem, String by) {}
