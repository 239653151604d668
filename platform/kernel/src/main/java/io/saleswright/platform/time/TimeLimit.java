package io.saleswright.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * How long a step may take, as policies write it:
 *
 * <ul>
 *   <li>{@code same-day 16:00}: by the end of the working day, if received before 16:00; see {@link
 *       SameDayRule}
 *   <li>{@code working 8h}: within eight hours of working time
 *   <li>{@code 2h}, {@code PT2H}: within two hours, day and night
 * </ul>
 */
public sealed interface TimeLimit
    permits SameDayRule, TimeLimit.OfWorkingTime, TimeLimit.OfElapsedTime {

  /**
   * When a step is due.
   *
   * @param received the moment from which the limit counts
   * @return the last moment that is in time; never before the given one
   */
  Instant due(Instant received, WorkCalendar calendar);

  /**
   * Reads a limit as policies write it.
   *
   * @throws IllegalArgumentException when the text is none of the forms
   */
  static TimeLimit parse(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length == 2 && words[0].equals(SameDayRule.WORD)) {
      return new SameDayRule(time(words[1]));
    }
    if (words.length == 2 && words[0].equals(OfWorkingTime.WORD)) {
      return new OfWorkingTime(Durations.parse(words[1]));
    }
    if (words.length == 1) {
      return new OfElapsedTime(Durations.parse(words[0]));
    }
    throw new IllegalArgumentException(
        "a time limit is written as same-day 16:00, working 8h or 2h");
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a time of day is written as 16:00", e);
    }
  }

  /**
   * Counts working time only.
   *
   * @param duration working time, up to 366 days
   */
  record OfWorkingTime(Duration duration) implements TimeLimit {

    private static final String WORD = "working";

    /**
     * @throws IllegalArgumentException when the duration is not positive or too long
     */
    public OfWorkingTime {
      Durations.requireSpan(duration);
    }

    @Override
    public Instant due(Instant received, WorkCalendar calendar) {
      return calendar.plusWorkingTime(received, duration);
    }

    @Override
    public String toString() {
      return WORD + " " + duration;
    }
  }

  /**
   * Counts every hour, day and night.
   *
   * @param duration time, up to 366 days
   */
  record OfElapsedTime(Duration duration) implements TimeLimit {

    /**
     * @throws IllegalArgumentException when the duration is not positive or too long
     */
    public OfElapsedTime {
      Durations.requireSpan(duration);
    }

    @Override
    public Instant due(Instant received, WorkCalendar calendar) {
      return received.plus(duration);
    }

    @Override
    public String toString() {
      return duration.toString();
    }
  }
}
