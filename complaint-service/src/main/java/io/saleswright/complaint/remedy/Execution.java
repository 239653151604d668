package io.saleswright.complaint.remedy;

import java.time.Instant;

/**
 * That a remedy was carried out.
 *
 * @param reference by what it can be found, such as the number of a credit note or delivery
 * @param by staff id of who says so
 * @param at when
 */
public record Execution(String reference, String by, Instant at) {}
