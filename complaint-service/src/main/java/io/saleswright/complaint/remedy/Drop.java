package io.saleswright.complaint.remedy;

import java.time.Instant;

/**
 * That a remedy was given up.
 *
 * @param by staff id of who gave it up
 * @param at when
 */
public record Drop(String by, Instant at) {}
