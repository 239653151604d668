package io.saleswright.complaint.inquiry;

import java.time.Instant;

/**
 * Whether a measure keeps the problem from coming back.
 *
 * @param works whether it does
 * @param remark how that was found
 * @param by staff id of who looked
 * @param at when
 */
public record Effect(boolean works, String remark, String by, Instant at) {}
