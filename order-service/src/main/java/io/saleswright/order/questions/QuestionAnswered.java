package io.saleswright.order.questions;

import io.saleswright.platform.kernel.EventType;

/**
 * A question about an order is answered (ORD-09, ORD-19).
 *
 * @param orderId identity of the order
 * @param question number of the question within the order
 * @param by staff id of who answered or recorded the answer
 */
@EventType("order.QuestionAnswered.v1")
public record QuestionAnswered(String orderId, int question, String by) {}
