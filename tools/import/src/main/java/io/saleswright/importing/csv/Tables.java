package io.saleswright.importing.csv;

import io.saleswright.client.CommandFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of one directory.
 *
 * @param directory where they are
 * @param damages where damaged lines are told
 * @param understood gets how each file was understood
 */
public record Tables(Path directory, Damages damages, Consumer<Understood> understood) {

  /**
   * What a line means.
   *
   * @param <T> what it is turned into
   */
  @FunctionalInterface
  public interface Meaning<T> {

    /** Turns a line into what it means. */
    T of(Row row) throws DamagedRow;
  }

  /**
   * Reads a file whose lines have a key; damaged lines are left out, and so is a second line with
   * the same key.
   *
   * @return what the lines mean by their keys, in the order of the file
   * @throws CommandFailure when the file cannot be read or its heading lacks a column
   */
  public <T> Map<String, T> read(String file, Set<String> columns, String key, Meaning<T> meaning) {
    Map<String, T> table = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : rows(file, columns)) {
      try {
        T value = meaning.of(row);
        Integer earlier = lines.putIfAbsent(row.text(key), row.line());
        if (earlier != null) {
          throw new DamagedRow(
              key + " " + row.text(key) + " stands in line " + earlier + " already");
        }
        table.put(row.text(key), value);
      } catch (DamagedRow damage) {
        damages.add(file, row.line(), damage.reason());
      }
    }
    return table;
  }

  /**
   * Reads a file whose lines have no key.
   *
   * @throws CommandFailure when the file cannot be read or its heading lacks a column
   */
  public List<Row> rows(String file, Set<String> columns) {
    CsvFile read = CsvFile.read(directory.resolve(file), columns);
    understood.accept(read.understood());
    return read.rows();
  }
}
