package io.saleswright.finance.bankfiles.reading;

import io.saleswright.finance.bankfiles.CsvProfile.Columns;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a profile stand in a file.
 *
 * @param columns what the profile calls them
 * @param places their places by their headings
 */
record CsvHeadings(Columns columns, Map<String, Integer> places) {

  /** Reads an amount of a row. */
  @FunctionalInterface
  interface Reading {

    Money money(int line, String column, String text);
  }

  /**
   * @throws InvalidInput when a column is missing, or there twice
   */
  static CsvHeadings of(CsvRows.Row heading, Columns columns) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < heading.fields().size(); i++) {
      String name = heading.fields().get(i).strip();
      boolean wanted = columns.named().contains(name);
      if (found.putIfAbsent(name, i) != null && wanted) {
        throw new InvalidInput(
            Place.at(heading.line(), name), "FIN-09", "must be the heading of one column");
      }
    }
    columns.named().stream()
        .filter(name -> !found.containsKey(name))
        .findFirst()
        .ifPresent(name -> {
          throw new InvalidInput(
              Place.at(heading.line(), name), "FIN-09", "must be among the headings");
        });
    return new CsvHeadings(columns, found);
  }

  /** The field of a column that may be missing; null when there is nothing in it. */
  @Nullable String optional(CsvRows.Row row, String column) {
    Integer place = column.isEmpty() ? null : places.get(column);
    if (place == null || place >= row.fields().size()) {
      return null;
    }
    String field = row.fields().get(place).strip();
    return field.isEmpty() ? null : field;
  }

  /** The field of a column in which something stands. */
  String required(CsvRows.Row row, int line, String column) {
    String field = optional(row, column);
    if (field == null) {
      throw new InvalidInput(Place.at(line, column), "FIN-09", "must not be empty");
    }
    return field;
  }

  /**
   * What the movement adds to the balance; nothing when nothing moved, as of a note of the bank.
   */
  Money signed(CsvRows.Row row, int line, Reading reading) {
    String one = columns.amount();
    if (!one.isEmpty()) {
      return reading.money(line, one, required(row, line, one));
    }
    String incoming = columns.incoming();
    String outgoing = columns.outgoing();
    Money in = amount(row, line, incoming, reading);
    Money out = amount(row, line, outgoing, reading);
    if (out == null || (out.isZero() && in != null)) {
      return required(in, line, incoming);
    }
    if (in != null && !in.isZero()) {
      throw new InvalidInput(
          Place.at(line, outgoing), "FIN-09", "must be empty where money came in");
    }
    return out.isNegative() ? out : out.negated();
  }

  private static Money required(@Nullable Money money, int line, String column) {
    if (money == null) {
      throw new InvalidInput(Place.at(line, column), "FIN-09", "must not be empty");
    }
    return money;
  }

  /** Banks write nothing, a hyphen or zero where nothing came in or went out. */
  private @Nullable Money amount(CsvRows.Row row, int line, String column, Reading reading) {
    String field = optional(row, column);
    if (field == null || field.equals("-")) {
      return null;
    }
    return reading.money(line, column, field);
  }
}
