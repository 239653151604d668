package io.saleswright.complaint.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the after-sales clerk thinks of a problem (CMP-10).
 *
 * @param difficulty how it is helped
 * @param warranty who pays
 * @param by staff id of the clerk
 * @param at when
 * @param problem what kind of problem it is, a place in the tree of causes such as {@code
 *     product/joint}; null when nobody says (CMP-12)
 */
public record Triage(
    Difficulty difficulty, Warranty warranty, String by, Instant at, @Nullable String problem) {}
