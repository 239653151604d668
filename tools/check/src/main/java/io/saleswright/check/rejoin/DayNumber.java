package io.saleswright.check.rejoin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that is counted by the day, such as SO-20261122-0007.
 *
 * @param counter what counts it, such as {@code SO-20261122}
 */
record DayNumber(String counter, long number) {

  private static final Pattern FORM = Pattern.compile("([A-Z]+-\\d{8})-(\\d{4,9})");

  private static final Pattern COUNTER = Pattern.compile("([A-Z]+)-\\d{8}");

  /** The kind of document that a counter counts; empty when it counts something else. */
  static Optional<String> prefix(String counter) {
    Matcher parts = COUNTER.matcher(counter);
    return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
  }

  /** Reads one; empty when it is counted otherwise. */
  static Optional<DayNumber> read(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(new DayNumber(parts.group(1), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }
}
