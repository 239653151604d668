package io.saleswright.finance.periods;

import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The months that are not closed. Asked within each decision, so that whoever decides after a close
 * has begun is refused (FIN-16).
 */
public interface OpenMonths {

  /** No month was ever closed. */
  OpenMonths ALL =
      new OpenMonths() {
        @Override
        public boolean take(LocalDate day) {
          return true;
        }

        @Override
        public boolean takeLate(LocalDate day, Instant at) {
          return false;
        }
      };

  /** Whether the day's month takes entries. */
  boolean take(LocalDate day);

  /**
   * Whether something of a closed month can be entered at a moment, to count in that moment's
   * month: when the figures of the closed one are taken, and not while it is just being closed.
   */
  boolean takeLate(LocalDate day, Instant at);

  /**
   * Lets only days of open months pass.
   *
   * @throws RuleViolation when the day's month is closed, or being closed
   */
  default void mustTake(LocalDate day) {
    if (!take(day)) {
      throw PeriodRefusal.closed(day);
    }
  }
}
