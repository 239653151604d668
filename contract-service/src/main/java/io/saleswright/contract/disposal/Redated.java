package io.saleswright.contract.disposal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decided on the end of a document's retention before somebody wrote something else (DOC-05).
 *
 * @param kind the kind that it had
 * @param documentDate the date that it had
 * @param countsFrom the day from which its period counted; null while it did not
 * @param by staff id of who changed that
 * @param at when
 */
public record Redated(
    String kind, LocalDate documentDate, @Nullable LocalDate countsFrom, String by, Instant at) {}
