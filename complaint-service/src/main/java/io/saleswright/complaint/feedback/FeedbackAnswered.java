package io.saleswright.complaint.feedback;

import io.saleswright.platform.kernel.EventType;

/**
 * It is decided what becomes of a feedback (PRD-10).
 *
 * @param feedbackId identity of the feedback
 * @param productId of which product
 * @param verdict what becomes of it
 * @param by staff id of who decided
 */
@EventType("complaint.FeedbackAnswered.v1")
public record FeedbackAnswered(
    String feedbackId, String productId, FeedbackVerdict verdict, String by) {}
