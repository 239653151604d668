package io.saleswright.complaint.feedback;

import io.saleswright.platform.kernel.EventType;

/**
 * Those who improve products look into a feedback (PRD-10).
 *
 * @param feedbackId identity of the feedback
 * @param productId of which product
 * @param by staff id of who does
 */
@EventType("complaint.FeedbackTakenUp.v1")
public record FeedbackTakenUp(String feedbackId, String productId, String by) {}
