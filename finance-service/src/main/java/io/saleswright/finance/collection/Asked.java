package io.saleswright.finance.collection;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the collection list; a null asks for nothing in particular.
 *
 * @param customerId who owes
 * @param salesperson staff id of who looked after the order then
 * @param contractId the contract that it was ordered under
 * @param orderId the order
 * @param currency the currency
 * @param ageClass the age class of the oldest of what was open
 */
public record Asked(
    @Nullable String customerId,
    @Nullable String salesperson,
    @Nullable String contractId,
    @Nullable String orderId,
    @Nullable String currency,
    @Nullable String ageClass) {}
