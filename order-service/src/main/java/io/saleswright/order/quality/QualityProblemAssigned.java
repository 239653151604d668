package io.saleswright.order.quality;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody sees to a quality problem of an order (ORD-21).
 *
 * @param orderId identity of the order
 * @param problem number of the problem within the order
 * @param assignee staff id of who sees to it
 * @param by staff id of who assigned it
 */
@EventType("order.QualityProblemAssigned.v1")
public record QualityProblemAssigned(String orderId, int problem, String assignee, String by) {}
