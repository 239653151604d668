package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;

/**
 * Somebody agreed with what a version deviates in, or gave it back (QUO-08).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param step which step of the approval
 * @param approved whether they agreed
 * @param policyVersion version of the policy that asked for it
 * @param by staff id of who decided
 */
@EventType("contract.QuoteDecided.v1")
public record QuoteDecided(
    String quoteId, long version, String step, boolean approved, long policyVersion, String by) {}
