package io.saleswright.order.questions;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody is called upon because a question about an order is not answered (ORD-09).
 *
 * @param orderId identity of the order
 * @param question number of the question within the order
 * @param role the role that is called upon
 * @param by staff id of who did
 */
@EventType("order.QuestionEscalated.v1")
public record QuestionEscalated(String orderId, int question, String role, String by) {}
