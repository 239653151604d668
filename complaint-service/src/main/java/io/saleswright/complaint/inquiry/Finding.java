package io.saleswright.complaint.inquiry;

import java.time.Instant;

/**
 * What a department found.
 *
 * @param text in words
 * @param by staff id of who says so
 * @param at when
 */
public record Finding(String text, String by, Instant at) {}
