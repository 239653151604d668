package io.saleswright.finance.bankfiles.reading;

import io.saleswright.platform.kernel.InvalidInput;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180), one after the other: fields may stand in quotation marks, and
 * then hold separators, ends of lines and doubled quotation marks. Bounded: a file without ends
 * fills no memory.
 *
 * <p>Written here because FastCSV 4.1, which {@code tools/import} reads files with, takes a
 * quotation that the end of the file cuts off as if it were closed: of half a statement that makes
 * a whole one.
 */
final class CsvRows {

  private static final int MOST_FIELDS = 100;
  private static final int LONGEST_FIELD = 10_000;
  private static final int END = -1;

  private final Reader reader;
  private final char separator;
  private int line = 1;
  private int ahead;
  private boolean quoted;

  /**
   * @param reader the file behind its byte order mark
   */
  CsvRows(Reader reader, char separator) throws IOException {
    this.reader = reader;
    this.separator = separator;
    this.ahead = reader.read();
  }

  /**
   * A row.
   *
   * @param line the line at which it begins
   */
  record Row(int line, List<String> fields) {

    boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }
  }

  /** The next row, or null behind the last one. */
  @Nullable Row next() throws IOException {
    if (ahead == END) {
      return null;
    }
    int begun = line;
    List<String> fields = new ArrayList<>();
    while (true) {
      fields.add(field());
      if (fields.size() > MOST_FIELDS) {
        throw new InvalidInput(Place.at(begun, "row"), "FIN-09", "must have at most 100 fields");
      }
      if (ahead != separator) {
        break;
      }
      take();
    }
    endLine();
    return new Row(begun, fields);
  }

  private String field() throws IOException {
    StringBuilder text = new StringBuilder();
    quoted = ahead == '"';
    if (quoted) {
      take();
    }
    while (!isOver()) {
      text.append((char) take());
      if (text.length() > LONGEST_FIELD) {
        throw new InvalidInput(Place.at(line, "row"), "FIN-09", "must have shorter fields");
      }
    }
    return text.toString();
  }

  /** Whether the field is over; steps over what ends quotation, or doubles a mark in it. */
  private boolean isOver() throws IOException {
    if (!quoted) {
      return ahead == END || ahead == separator || ahead == '\n' || ahead == '\r';
    }
    if (ahead == END) {
      throw new InvalidInput(
          Place.at(line, "row"), "FIN-09", "must close the quotation mark that it opens");
    }
    if (ahead != '"') {
      return false;
    }
    take();
    if (ahead == '"') {
      return false;
    }
    quoted = false;
    return isOver();
  }

  private void endLine() throws IOException {
    if (ahead == '\r') {
      take();
      if (ahead != '\n') {
        line++;
        return;
      }
    }
    if (ahead == '\n') {
      take();
    }
  }

  private int take() throws IOException {
    int taken = ahead;
    if (taken == '\n') {
      line++;
    }
    ahead = reader.read();
    return taken;
  }
}
