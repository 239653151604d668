package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;

/**
 * The departments are asked to confirm a version (QUO-02).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param by staff id of who asked
 */
@EventType("contract.QuoteSubmitted.v1")
public record QuoteSubmitted(String quoteId, long version, String by) {}
