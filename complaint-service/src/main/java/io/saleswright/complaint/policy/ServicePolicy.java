package io.saleswright.complaint.policy;

import io.saleswright.complaint.work.WarrantyPeriod;
import io.saleswright.platform.time.TimeLimit;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;

/**
 * The policy of service, as {@code policy/service-cases.yaml} ships it.
 *
 * @param response how long it may take until the customer hears of us
 * @param reminder how long before that end people are reminded
 * @param report how long the report of a visit may take after the appointment
 * @param revisit how long asking the customer may take once it is solved
 * @param warranties how long warranties last; the first that fits holds
 */
record ServicePolicy(
    TimeLimit response,
    Duration reminder,
    TimeLimit report,
    TimeLimit revisit,
    @NotEmpty List<WarrantyPeriod> warranties) {

  private static final int LONGEST = 600;

  /**
   * @throws IllegalArgumentException when there are goods without a period, or one is no period
   */
  ServicePolicy {
    must(
        !warranties.isEmpty() && warranties.getLast().products().isEmpty(),
        "the last warranty is for all products");
    must(
        warranties.stream().allMatch(one -> one.months() >= 0 && one.months() <= LONGEST),
        "a warranty lasts 0 to 600 months");
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
