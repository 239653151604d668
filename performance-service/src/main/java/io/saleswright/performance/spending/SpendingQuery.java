package io.saleswright.performance.spending;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; what is null does not matter.
 *
 * @param year of this year
 * @param month of this month, 1 to 12
 * @param staffId of this person
 * @param department of this department
 * @param category of this category
 */
public record SpendingQuery(
    int year,
    @Nullable Integer month,
    @Nullable String staffId,
    @Nullable String department,
    @Nullable String category) {}
