package io.saleswright.complaint.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some cases of after-sales service.
 *
 * @param key what they have in common; null when nobody knows
 * @param cases how many there were
 * @param response how long it took until the customer heard of us
 * @param solution how long the first solution took; no limit is set for it
 * @param visits how many visits were made
 * @param inWarranty how many we paid for
 * @param reopened how many were not really solved at first
 * @param closed how many are closed
 * @param satisfaction how content the customers were on average, from 1 to 5; null when nobody said
 */
public record ServiceFigures(
    @Nullable String key,
    int cases,
    Durations response,
    Durations solution,
    int visits,
    int inWarranty,
    int reopened,
    int closed,
    @Nullable BigDecimal satisfaction) {}
