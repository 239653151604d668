package io.saleswright.finance.books;

import java.time.Instant;

/**
 * That somebody wants the last closed month to be opened again.
 *
 * @param reason why
 * @param by staff id of who asks
 * @param at when
 */
public record Reopening(String reason, String by, Instant at) {}
