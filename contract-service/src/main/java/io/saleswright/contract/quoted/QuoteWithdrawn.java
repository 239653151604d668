package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;

/**
 * We do not offer it any more (QUO-07).
 *
 * @param quoteId identity of the quote
 * @param reason why
 * @param by staff id of who withdrew it
 */
@EventType("contract.QuoteWithdrawn.v1")
public record QuoteWithdrawn(String quoteId, String reason, String by) {}
