package io.saleswright.platform.time;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as people write them in rules. */
public final class Durations {

  private static final Pattern SIMPLE = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");
  private static final Duration LONGEST = Duration.ofDays(366);

  private Durations() {}

  /**
   * A length of time such as {@code 500ms}, {@code 2s}, {@code 15m}, {@code 2h}, {@code 3d} or, in
   * ISO 8601, {@code PT2H30M}. A number without a unit is refused; a day has 24 hours.
   *
   * @throws IllegalArgumentException when the text is neither form
   */
  public static Duration parse(String text) {
    Matcher simple = SIMPLE.matcher(text);
    if (simple.matches()) {
      return of(Long.parseLong(simple.group(1)), simple.group(2));
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a duration is written as 2h, 15m, 3d or PT2H30M", e);
    }
  }

  private static Duration of(long count, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  static void requireSpan(Duration duration) {
    if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a time limit is longer than 0 and at most 366 days");
    }
  }
}
