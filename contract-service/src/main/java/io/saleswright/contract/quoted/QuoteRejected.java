package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;

/**
 * The customer does not want it (QUO-07).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param reason why
 * @param by staff id of who recorded it
 */
@EventType("contract.QuoteRejected.v1")
public record QuoteRejected(String quoteId, long version, String reason, String by) {}
