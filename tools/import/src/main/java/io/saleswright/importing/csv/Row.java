package io.saleswright.importing.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file, by the names of the heading. A field that is empty or says NULL has no value.
 *
 * @param line number of the line in its file
 * @param fields the text of each column, as far as the line has it
 * @param flaw what is wrong with the line as a whole; null when nothing is
 */
public record Row(int line, Map<String, String> fields, @Nullable String flaw) {

  private static final String NOTHING = "NULL";
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))"
              + "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)?");

  /** Copies the map. */
  public Row {
    fields = Map.copyOf(fields);
  }

  /** The field's text as it can be read, also from a line that is damaged elsewhere. */
  public Optional<String> legible(String column) {
    return Optional.ofNullable(fields.get(column))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.equals(NOTHING));
  }

  /** The field's text, or null when it has no value. */
  public @Nullable String optional(String column) throws DamagedRow {
    if (flaw != null) {
      throw new DamagedRow(flaw);
    }
    return legible(column).orElse(null);
  }

  /** The field's text, which must be there. */
  public String text(String column) throws DamagedRow {
    String text = optional(column);
    if (text == null) {
      throw new DamagedRow(column + " is missing");
    }
    return text;
  }

  /** A number of ours or theirs, written with digits only. */
  public String number(String column) throws DamagedRow {
    String text = text(column);
    if (!text.matches("\\d{1,9}")) {
      throw new DamagedRow(column + " is no number: '" + text + "'");
    }
    return text;
  }

  /** An exact number within bounds, both included. */
  public BigDecimal decimal(String column, BigDecimal least, BigDecimal most) throws DamagedRow {
    String text = text(column);
    if (!text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
      throw new DamagedRow(column + " is no number: '" + text + "'");
    }
    BigDecimal value = new BigDecimal(text);
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new DamagedRow(
          column
              + " must lie between "
              + least.toPlainString()
              + " and "
              + most.toPlainString()
              + ": '"
              + text
              + "'");
    }
    return value;
  }

  /**
   * A day, or the day of a moment, with the year first: {@code 2026-07-04}, {@code 2026/7/4},
   * {@code 2026.07.04}, {@code 20260704}, {@code 2026年7月4日}, or {@code 1996-07-04 00:00:00.000}.
   * Days that begin with day or month are read differently by different people, and are not
   * guessed.
   */
  public LocalDate date(String column) throws DamagedRow {
    String text = text(column);
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      try {
        return LocalDate.of(number(date, 1), number(date, 3, 5, 7), number(date, 4, 6, 8));
      } catch (DateTimeException _) {
        throw new DamagedRow(column + " is no day of the calendar: '" + text + "'");
      }
    }
    throw new DamagedRow(column + " is no date such as 2026-07-04: '" + text + "'");
  }

  /** The number in whichever of these groups there is one. */
  private static int number(Matcher date, int... groups) {
    for (int group : groups) {
      if (date.group(group) != null) {
        return Integer.parseInt(date.group(group));
      }
    }
    throw new IllegalStateException("no number in " + date);
  }

  /** The day of a moment, or null when the field has no value. */
  public @Nullable LocalDate optionalDate(String column) throws DamagedRow {
    return optional(column) == null ? null : date(column);
  }
}
