package io.saleswright.complaint.feedback;

import java.time.Instant;

/**
 * What those who improve products say of a feedback.
 *
 * @param verdict what becomes of it
 * @param text why, and how
 * @param by staff id of who answered
 * @param at when
 */
public record FeedbackAnswer(FeedbackVerdict verdict, String text, String by, Instant at) {}
