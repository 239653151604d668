package io.saleswright.complaint.course;

import java.time.Instant;

/**
 * Why the solution can't be worked on, such as an answer of the customer that is awaited.
 *
 * @param reason in words
 * @param since since when
 * @param by staff id of who says so
 */
public record Pause(String reason, Instant since, String by) {}
