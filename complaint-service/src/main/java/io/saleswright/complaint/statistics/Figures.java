package io.saleswright.complaint.statistics;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some complaints.
 *
 * @param key what they have in common; null when nobody knows
 * @param complaints how many there were
 * @param answer how long the first answer took
 * @param solution how long the first solution took
 * @param reopened how many were not really solved at first
 * @param closed how many are closed
 * @param satisfaction how content the customers were on average, from 1 to 5; null when nobody said
 * @param cost what carried out remedies cost, one amount for each currency
 */
public record Figures(
    @Nullable String key,
    int complaints,
    Durations answer,
    Durations solution,
    int reopened,
    int closed,
    @Nullable BigDecimal satisfaction,
    List<Money> cost) {

  public Figures {
    cost = List.copyOf(cost);
  }
}
