package io.saleswright.contract.handouts;

import java.time.Instant;

/**
 * That what was noted is not so.
 *
 * @param reason why
 * @param by staff id of who says so
 * @param at when
 */
public record Reversal(String reason, String by, Instant at) {}
