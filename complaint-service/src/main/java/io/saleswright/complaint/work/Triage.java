package io.saleswright.complaint.work;

import java.time.Instant;

/**
 * What the after-sales clerk thinks of a problem (CMP-10).
 *
 * @param difficulty how it is helped
 * @param warranty who pays
 * @param by staff id of the clerk
 * @param at when
 */
public record Triage(Difficulty difficulty, Warranty warranty, String by, Instant at) {}
