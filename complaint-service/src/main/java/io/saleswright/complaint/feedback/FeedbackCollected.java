package io.saleswright.complaint.feedback;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something was said of a product (PRD-10). What it is is read from the feedback.
 *
 * @param feedbackId identity of the feedback
 * @param number what people call it
 * @param productId of which product
 * @param kind what it is
 * @param caseId the service case in which it was said; absent for none
 * @param by staff id of who collected it
 */
@EventType("complaint.FeedbackCollected.v1")
public record FeedbackCollected(
    String feedbackId,
    String number,
    String productId,
    FeedbackKind kind,
    @Nullable String caseId,
    String by) {}
