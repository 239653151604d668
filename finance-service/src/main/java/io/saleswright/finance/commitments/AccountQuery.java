package io.saleswright.finance.commitments;

import org.jspecify.annotations.Nullable;

/** Which accounts somebody looks for; what is null does not matter. */
public record AccountQuery(
    @Nullable Integer year,
    @Nullable String department,
    @Nullable String category,
    @Nullable Integer month) {}
