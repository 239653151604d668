package io.saleswright.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of separated values with a heading, as it was understood. Each line is one record,
 * whatever ends it, so a damaged line damages no other. Encoding and separator are found out.
 *
 * @param understood how it was understood
 * @param rows all lines below the heading
 */
public record CsvFile(Understood understood, List<Row> rows) {

  private static final char DAMAGED = '\uFFFD';
  private static final int SHOWN = 60;

  public CsvFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param columns what the heading must name; others may be there, too
   * @throws CommandFailure when the file or its heading cannot be read, or lacks a column
   */
  public static CsvFile read(Path file, Set<String> columns) {
    byte[] bytes = bytes(file);
    Encoding encoding = Encoding.of(bytes);
    List<String> lines = encoding.text(bytes).lines().toList();
    String first = lines.isEmpty() ? "" : lines.getFirst();
    Separator separator = Separator.of(first);
    List<String> heading = heading(file, first, encoding, separator);
    mustName(columns, heading, file);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(i + 1, lines.get(i), heading, encoding, separator));
      }
    }
    String name = file.getFileName().toString();
    return new CsvFile(new Understood(name, encoding, separator, rows.size()), rows);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandFailure("Cannot read " + file + ": " + e);
    }
  }

  private static List<String> heading(
      Path file, String line, Encoding encoding, Separator separator) {
    String flaw = flaw(line, encoding);
    try {
      if (flaw == null && !line.isBlank()) {
        return separator.fields(line).stream().map(String::strip).toList();
      }
    } catch (CsvParseException _) {
      flaw = "a quotation mark stands where none may";
    }
    throw new CommandFailure(
        "The heading of %s cannot be read: %s. It begins with '%s'; columns are named there, such as"
                .formatted(file, flaw == null ? "the first line is empty" : flaw, shown(line))
            + " OrderID,CustomerID. Save the file as UTF-8 if its program asks for an encoding.");
  }

  private static void mustName(Set<String> columns, List<String> heading, Path file) {
    Set<String> missing = new HashSet<>(columns);
    heading.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new CommandFailure(
          "The heading of %s lacks %s; it has %s"
              .formatted(
                  file,
                  String.join(", ", missing.stream().sorted().toList()),
                  shown(String.join(", ", heading))));
    }
  }

  private static String shown(String text) {
    String seen = text.replaceAll("\\p{Cc}", "?");
    return seen.codePointCount(0, seen.length()) <= SHOWN
        ? seen
        : seen.substring(0, seen.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static Row row(
      int number, String line, List<String> heading, Encoding encoding, Separator separator) {
    try {
      List<String> fields = separator.fields(line);
      String flaw = flaw(line, encoding);
      return new Row(
          number,
          named(heading, fields),
          flaw == null ? flawOfLength(fields.size(), heading.size()) : flaw);
    } catch (CsvParseException _) {
      return new Row(number, Map.of(), "a quotation mark stands where none may");
    }
  }

  private static Map<String, String> named(List<String> heading, List<String> fields) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(heading.size(), fields.size()); i++) {
      named.put(heading.get(i), fields.get(i));
    }
    return named;
  }

  private static @Nullable String flaw(String line, Encoding encoding) {
    if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
      return "a quotation mark has no partner";
    }
    return line.indexOf(DAMAGED) >= 0 ? "a character is not " + encoding.label() : null;
  }

  private static @Nullable String flawOfLength(int found, int expected) {
    return found == expected ? null : "has " + found + " fields instead of " + expected;
  }
}
