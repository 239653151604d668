package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * The customer shall have another offer: a new version is begun, and the one before holds no longer
 * (QUO-06).
 *
 * @param quoteId identity of the quote
 * @param version number of the new version
 * @param total what it comes to
 * @param by staff id of who wrote it
 */
@EventType("contract.QuoteRevised.v1")
public record QuoteRevised(String quoteId, long version, Money total, String by) {}
