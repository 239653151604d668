package io.saleswright.finance.chasing;

import io.saleswright.platform.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about chasing money.
 *
 * @param levels days overdue from which each level holds, rising; the first is level 1
 * @param againAfterDays days after which money that was chased in vain is chased again
 * @param longestPromiseDays how far ahead a promise may lie
 * @param calendar the company's days
 */
public record DunningRules(
    List<Integer> levels, int againAfterDays, int longestPromiseDays, WorkCalendar calendar) {

  /** More levels than anybody has. */
  public static final int MOST_LEVELS = 9;

  /**
   * @throws IllegalArgumentException when the levels do not rise from 1
   */
  public DunningRules {
    levels = List.copyOf(levels);
    mustRise(levels);
  }

  /**
   * Lets only levels pass that can follow each other.
   *
   * @throws IllegalArgumentException when they do not rise from 1
   */
  public static void mustRise(List<Integer> levels) {
    int before = 0;
    for (int level : levels) {
      if (level <= before) {
        throw new IllegalArgumentException("the days of the dunning levels must rise from 1");
      }
      before = level;
    }
  }

  /** The level of money that is overdue for so long; 0 when it is not chased yet. */
  int levelAfter(long daysOverdue) {
    return (int) levels.stream().filter(days -> daysOverdue >= days).count();
  }

  /** The day on which the level after this one begins; null when it is the last one. */
  @Nullable LocalDate nextLevelOn(int level, LocalDate dueOn) {
    return level < levels.size() ? dueOn.plusDays(levels.get(level)) : null;
  }
}
