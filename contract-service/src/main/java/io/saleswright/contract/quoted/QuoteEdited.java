package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * The newest version was written anew before the customer has it. What the departments said of it
 * falls, and so does who agreed with it (QUO-02, QUO-08).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param total what it comes to
 * @param fallen steps of the approval whose decisions fell
 * @param by staff id of who wrote it
 */
@EventType("contract.QuoteEdited.v1")
public record QuoteEdited(
    String quoteId, long version, Money total, List<String> fallen, String by) {}
