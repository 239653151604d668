package io.saleswright.contract.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What a contract comes from.
 *
 * @param quoteId the accepted quote that it was made from; null when it was made from none
 * @param replaces the contract that it renews; null when it renews none
 * @param project the customer's project that it is for, if it is for one (CUS-36)
 */
public record Origin(
    @Nullable String quoteId, @Nullable String replaces, @Nullable String project) {}
