package io.saleswright.platform.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running clock of an aggregate: when it is not stopped in time, DeadlineMissed names its rule. A
 * missed one stays until the step is done that it waits for, so that what is overdue can be seen.
 *
 * @param rule id of the requirement that sets the time limit, such as {@code ORD-04}; one clock per
 *     rule and aggregate
 * @param due the last moment at which the step counts as done in time, to the millisecond
 * @param missed whether it ran out, which was told
 * @param reminder when people are told that it is due soon, before it is; null when nobody is, or
 *     when they were
 */
public record Deadline(String rule, Instant due, boolean missed, @Nullable Instant reminder) {

  public Deadline {
    due = due.truncatedTo(ChronoUnit.MILLIS);
    reminder = reminder == null ? null : reminder.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A clock that runs, and of which nobody is reminded. */
  public Deadline(String rule, Instant due) {
    this(rule, due, false, null);
  }

  /** The same clock, once it has run out and that was told. */
  public Deadline asMissed() {
    return new Deadline(rule, due, true, null);
  }

  /** The same clock with a reminder so long before it is due. */
  public Deadline remindingBefore(Duration before) {
    return new Deadline(rule, due, missed, due.minus(before));
  }

  /** The same clock after the reminder. */
  public Deadline reminded() {
    return new Deadline(rule, due, missed, null);
  }

  /** When something is to be done about it next. */
  public Instant next() {
    return reminder == null ? due : reminder;
  }
}
