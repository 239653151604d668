package io.saleswright.customer.disclosure;

import jakarta.validation.constraints.Min;

/**
 * What the company may set of customers' data; each value's requirement stands beside it in {@code
 * policy/customer.yaml}.
 *
 * @param customersTurnedOverDaily how many customers a person who may not export may see on one day
 *     by turning over the pages of lists (CUS-33); the first page of a search is free
 * @param contactRetentionMonths for how many months after the last purchase and the last change of
 *     the file contacts are kept (SEC-03)
 */
public record DisclosurePolicy(
    @Min(1) int customersTurnedOverDaily, @Min(1) int contactRetentionMonths) {}
