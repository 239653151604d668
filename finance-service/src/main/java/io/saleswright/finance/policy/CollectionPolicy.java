package io.saleswright.finance.policy;

import io.saleswright.finance.chasing.DunningRules;
import io.saleswright.finance.collection.AgeClasses;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The policy of collection, as {@code policy/collection.yaml} ships it.
 *
 * @param ageBounds the last day overdue of each age class but the last one
 * @param dunningLevels days overdue from which each level of chasing holds
 * @param chaseAgainAfterDays days after which money that was chased in vain is chased again
 * @param longestPromiseDays how far ahead a promise to pay may lie
 * @param confirmationWithin how long a customer may take to answer a confirmation of their balance
 */
record CollectionPolicy(
    @NotEmpty List<Integer> ageBounds,
    @NotEmpty @Size(max = DunningRules.MOST_LEVELS) List<Integer> dunningLevels,
    @Min(1) @Max(366) int chaseAgainAfterDays,
    @Min(0) @Max(366) int longestPromiseDays,
    TimeLimit confirmationWithin) {

  /**
   * @throws IllegalArgumentException when bounds or levels do not rise
   */
  CollectionPolicy {
    ageBounds = List.copyOf(new AgeClasses(ageBounds).bounds());
    dunningLevels = List.copyOf(dunningLevels);
    DunningRules.mustRise(dunningLevels);
  }
}
