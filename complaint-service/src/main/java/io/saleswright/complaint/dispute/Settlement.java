package io.saleswright.complaint.dispute;

import java.time.Instant;

/**
 * What both sides agreed on.
 *
 * @param offer number of the offer that was taken
 * @param text what was agreed on beyond that
 * @param by staff id of who wrote it down
 * @param at when
 */
public record Settlement(int offer, String text, String by, Instant at) {}
