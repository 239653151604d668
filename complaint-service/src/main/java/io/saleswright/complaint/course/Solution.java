package io.saleswright.complaint.course;

import java.time.Instant;

/**
 * What was done about it, as the customer was told.
 *
 * @param text in words
 * @param by staff id of who told them
 * @param at when
 */
public record Solution(String text, String by, Instant at) {}
