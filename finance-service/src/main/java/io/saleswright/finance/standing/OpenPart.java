package io.saleswright.finance.standing;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was owed and not covered.
 *
 * @param kind which step of the order waits for it, or OPENING of what is older than the system
 * @param amount what was missing
 * @param dueOn the last day in time; null while nobody could know it
 */
public record OpenPart(String kind, Money amount, @Nullable LocalDate dueOn) {

  /**
   * Days since it was due.
   *
   * @param grace days after the due date that still count as in time
   * @return 0 when it was in time on that day, or had no due date
   */
  public long daysOverdue(LocalDate on, int grace) {
    long late = dueOn == null ? 0 : ChronoUnit.DAYS.between(dueOn, on);
    return late > grace ? late : 0;
  }
}
