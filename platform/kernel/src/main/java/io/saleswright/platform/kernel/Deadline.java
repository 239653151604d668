package io.saleswright.platform.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A running clock of an aggregate: when it is not stopped in time, DeadlineMissed names its rule.
 *
 * @param rule id of the requirement that sets the time limit, such as {@code ORD-04}; one clock per
 *     rule and aggregate
 * @param due the last moment at which the step counts as done in time, to the millisecond
 */
public record Deadline(String rule, Instant due) {

  public Deadline {
    due = due.truncatedTo(ChronoUnit.MILLIS);
  }
}
