package io.saleswright.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All tables of a run as JSON, for comparing runs. */
public final class JsonReport {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonReport() {}

  /**
   * Writes the file; an older one is replaced.
   *
   * @throws IOException when the file can't be written
   */
  public static void write(Path file, Machine machine, Instant at, List<Table> tables)
      throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Files.writeString(
        file,
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report(machine, at, tables)));
  }

  static ObjectNode report(Machine machine, Instant at, List<Table> tables) {
    ObjectNode report = JSON.createObjectNode();
    report.put("at", at.toString());
    report.set("machine", JSON.valueToTree(machine));
    ArrayNode benchmarks = report.putArray("benchmarks");
    tables.forEach(table -> benchmarks.add(node(table)));
    return report;
  }

  private static ObjectNode node(Table table) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", table.name());
    node.put("title", table.title());
    ArrayNode rows = node.putArray("rows");
    for (Table.Row row : table.rows()) {
      ObjectNode values = rows.addObject().put("variant", row.variant());
      for (int i = 0; i < table.columns().size(); i++) {
        double value = row.values().get(i);
        if (!Double.isNaN(value)) {
          values.put(table.columns().get(i).key(), value);
        }
      }
    }
    ArrayNode remarks = node.putArray("remarks");
    table.remarks().forEach(remarks::add);
    return node;
  }
}
