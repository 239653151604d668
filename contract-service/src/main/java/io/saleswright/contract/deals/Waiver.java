package io.saleswright.contract.deals;

import java.time.Instant;

/**
 * That a paper does not exist.
 *
 * @param kind which one
 * @param reason why
 * @param by staff id of who says so
 * @param at when
 */
public record Waiver(PaperKind kind, String reason, String by, Instant at) {}
