package io.saleswright.performance.staff;

import io.saleswright.performance.absence.Period;
import io.saleswright.performance.told.AbsenceTold;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When somebody is away (HR-15). Nobody is asked why. */
public final class Absenting {

  /** The most that one person may have, of absences and of deputyships. */
  static final int MOST = 100;

  private static final int DAYS_AGO = 31;

  private Absenting() {}

  /**
   * Somebody is away on these days.
   *
   * @throws RuleViolation when they are on some of them already
   * @throws InvalidInput when the days make no sense
   */
  public static Change<Staff> tell(Staff now, Period days, LocalDate today, String by) {
    mustMakeSense(days, today);
    StaffRefusal.ABSENT_THEN.when(now.isAwayDuring(days));
    List<Period> all = recent(now.absences(), today);
    all.add(days);
    all.sort(Comparator.comparing(Period::from));
    StaffRefusal.TOO_MANY_ABSENCES.when(all.size() > MOST);
    return told(now, all, by);
  }

  /**
   * Somebody is back, or will not be away: an absence that has begun ended yesterday, one that has
   * not is none.
   *
   * @param from the first day of the absence
   * @throws RuleViolation when none that is not over begins then
   */
  public static Change<Staff> end(Staff now, LocalDate from, LocalDate today, String by) {
    List<Period> all = recent(now.absences(), today);
    boolean ended =
        all.removeIf(absence -> absence.from().equals(from) && !absence.until().isBefore(today));
    StaffRefusal.NOT_ABSENT_THEN.unless(ended);
    if (from.isBefore(today)) {
      all.add(new Period(from, today.minusDays(1)));
      all.sort(Comparator.comparing(Period::from));
    }
    return told(now, all, by);
  }

  private static Change<Staff> told(Staff now, List<Period> all, String by) {
    return Change.to(now.away(all)).raising(new AbsenceTold(now.staffId(), all, by));
  }

  /** What ended more than a year ago interests nobody any more; events tell it for ever. */
  private static List<Period> recent(List<Period> all, LocalDate today) {
    List<Period> left = new ArrayList<>(all);
    left.removeIf(one -> one.until().isBefore(today.minusYears(1)));
    return left;
  }

  /**
   * Lets only days pass for which it can be said now what holds.
   *
   * @throws InvalidInput when the last is before the first, or they lie too far away
   */
  static void mustMakeSense(Period days, LocalDate today) {
    if (days.until().isBefore(days.from())) {
      throw new InvalidInput("until", "HR-15", "must not be before from");
    }
    if (days.from().isBefore(today.minusDays(DAYS_AGO))) {
      throw new InvalidInput("from", "HR-15", "must lie within the last 31 days or later");
    }
    if (days.until().isAfter(today.plusYears(2))) {
      throw new InvalidInput("until", "HR-15", "must lie within two years");
    }
  }
}
