package io.saleswright.importing.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import io.saleswright.client.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
 * Reads a file of comma-separated values in UTF-8 with a heading. Each line is one record, whatever
 * ends it, so a damaged line damages no other.
 */
public final class CsvFile {

  private static final CsvReaderBuilder CSV =
      CsvReader.builder().allowExtraCharsAfterClosingQuote(false);
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NOT_UTF_8 = '\uFFFD';

  private CsvFile() {}

  /**
   * Reads all lines below the heading.
   *
   * @param columns what the heading must name; others may be there, too
   * @throws CommandFailure when the file cannot be read or its heading lacks a column
   */
  public static List<Row> read(Path file, Set<String> columns) {
    try (BufferedReader reader = open(file)) {
      List<String> heading = heading(file, reader.readLine(), columns);
      List<Row> rows = new ArrayList<>();
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(row(number, line, heading));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new CommandFailure("Cannot read " + file + ": " + e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  private static List<String> heading(Path file, @Nullable String line, Set<String> columns) {
    String text = line == null ? "" : line;
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    List<String> heading = fields(marked ? text.substring(1) : text);
    Set<String> missing = new HashSet<>(columns);
    heading.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new CommandFailure(
          "The heading of "
              + file
              + " lacks "
              + String.join(", ", missing.stream().sorted().toList()));
    }
    return heading;
  }

  private static Row row(int number, String line, List<String> heading) {
    try {
      List<String> fields = fields(line);
      return new Row(number, named(heading, fields), flaw(line, fields.size(), heading.size()));
    } catch (CsvParseException _) {
      return new Row(number, Map.of(), "a quotation mark stands where none may");
    }
  }

  private static List<String> fields(String line) {
    return line.isEmpty() ? List.of() : CSV.ofSingleCsvRecord(line).getFields();
  }

  private static Map<String, String> named(List<String> heading, List<String> fields) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(heading.size(), fields.size()); i++) {
      named.put(heading.get(i), fields.get(i));
    }
    return named;
  }

  private static @Nullable String flaw(String line, int found, int expected) {
    if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
      return "a quotation mark has no partner";
    }
    if (line.indexOf(NOT_UTF_8) >= 0) {
      return "a character is not UTF-8";
    }
    return found == expected ? null : "has " + found + " fields instead of " + expected;
  }
}
