package io.saleswright.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one benchmark found: a row for each variant, and remarks that the numbers can't be read
 * without. Filled by one thread.
 */
public final class Table {

  private final String name;
  private final String title;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * @param name in the JSON
   * @param title above the printed table
   */
  public Table(String name, String title, Column... columns) {
    this.name = name;
    this.title = title;
    this.columns = List.of(columns);
  }

  /**
   * A line of the table.
   *
   * @param values as many as there are columns; not a number where the column does not apply
   */
  public record Row(String variant, List<Double> values) {}

  /** Adds a line. */
  public void row(String variant, double... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          variant + " has " + values.length + " values for " + columns.size() + " columns");
    }
    rows.add(new Row(variant, Arrays.stream(values).boxed().toList()));
  }

  /** Adds a sentence below the table. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** The table as people read it, with a line break at its end. */
  public String print() {
    List<List<String>> cells = new ArrayList<>();
    List<String> head = new ArrayList<>();
    head.add("");
    columns.forEach(column -> head.add(column.title()));
    cells.add(head);
    rows.forEach(row -> cells.add(cells(row)));
    StringBuilder text = new StringBuilder(title).append(System.lineSeparator());
    for (List<String> line : cells) {
      text.append("  ").append(aligned(line, cells).stripTrailing()).append(System.lineSeparator());
    }
    remarks.forEach(remark -> text.append("  * ").append(remark).append(System.lineSeparator()));
    return text.toString();
  }

  private List<String> cells(Row row) {
    List<String> line = new ArrayList<>();
    line.add(row.variant());
    for (int i = 0; i < columns.size(); i++) {
      double value = row.values().get(i);
      line.add(
          Double.isNaN(value)
              ? "-"
              : String.format(Locale.ROOT, "%,." + columns.get(i).decimals() + "f", value));
    }
    return line;
  }

  private static String aligned(List<String> line, List<List<String>> all) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      int column = i;
      int width = all.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
      String format = i == 0 ? "%-" + Math.max(width, 1) + "s" : "  %" + Math.max(width, 1) + "s";
      text.append(String.format(Locale.ROOT, format, line.get(i)));
    }
    return text.toString();
  }
}
