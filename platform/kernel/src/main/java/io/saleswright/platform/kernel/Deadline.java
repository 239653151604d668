package io.saleswright.platform.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A running clock of an aggregate: when it is not stopped in time, DeadlineMissed names its rule. A
 * missed one stays until the step is done that it waits for, so that what is overdue can be seen.
 *
 * @param rule id of the requirement that sets the time limit, such as {@code ORD-04}; one clock per
 *     rule and aggregate
 * @param due the last moment at which the step counts as done in time, to the millisecond
 * @param missed whether it ran out, which was told
 */
public record Deadline(String rule, Instant due, boolean missed) {

  public Deadline {
    due = due.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A clock that runs. */
  public Deadline(String rule, Instant due) {
    this(rule, due, false);
  }

  /** The same clock, once it has run out and that was told. */
  public Deadline asMissed() {
    return new Deadline(rule, due, true);
  }
}
