package io.saleswright.contract.disposal;

import java.time.Instant;

/**
 * Somebody's word on a disposal.
 *
 * @param text why
 * @param by staff id
 * @param at when
 */
public record Said(String text, String by, Instant at) {}
