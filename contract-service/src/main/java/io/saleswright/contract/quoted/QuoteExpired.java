package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;

/**
 * Nobody took the offer while it was valid (QUO-07).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 */
@EventType("contract.QuoteExpired.v1")
public record QuoteExpired(String quoteId, long version) {}
