package io.saleswright.testkit.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * What a module keeps of the states that it ever stored: the fields of each format in {@code
 * known-state-fields.txt}, and states as a release stored them, as extended JSON in {@code
 * states/<collection>.<format>.json}. These are a few of each format, which together have as many
 * of its fields as the service's stories fill.
 *
 * @param directory where both lie
 */
public record StateFiles(Path directory) {

  private static final int MOST = 4;
  private static final JsonWriterSettings FORM =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  /** Those of the module whose tests run. */
  public static StateFiles ofModule() {
    return new StateFiles(Path.of("src/test/resources"));
  }

  /** The fields of all formats; none when nothing was noted yet. */
  StateHistory history() {
    try {
      return new StateHistory(
          Files.exists(known())
              ? Files.readAllLines(known()).stream().map(StateField::parse).toList()
              : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes the fields of all formats. */
  void note(StateHistory history) throws IOException {
    Files.createDirectories(directory);
    Files.write(known(), history.lines());
  }

  /** Whether there are examples of this format. */
  boolean hasExamples(String collection, int schema) {
    return Files.exists(file(collection, schema));
  }

  /**
   * The states that are kept of one format, which must have some.
   *
   * @param schema the number of the format, from 1
   */
  public List<BsonDocument> examples(String collection, int schema) {
    try {
      return BsonArray.parse(Files.readString(file(collection, schema))).stream()
          .map(BsonValue::asDocument)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps examples of a format: of all states that a service has stored, the few that together have
   * the most fields.
   */
  void keep(String collection, int schema, Iterable<BsonDocument> stored) throws IOException {
    Files.createDirectories(file(collection, schema).getParent());
    String states =
        choose(StreamSupport.stream(stored.spliterator(), false).toList()).stream()
            .map(state -> state.toJson(FORM))
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    Files.writeString(file(collection, schema), states);
  }

  private static List<BsonDocument> choose(List<BsonDocument> stored) {
    List<BsonDocument> chosen = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    while (chosen.size() < MOST) {
      BsonDocument richest = null;
      long most = 0;
      for (BsonDocument state : stored) {
        long fresh = paths(state).stream().filter(path -> !shown.contains(path)).count();
        if (fresh > most) {
          richest = state;
          most = fresh;
        }
      }
      if (richest == null) {
        break;
      }
      chosen.add(richest);
      shown.addAll(paths(richest));
    }
    return chosen;
  }

  /** The paths of the named fields that a state has, written as {@link StateField} writes them. */
  static Set<String> paths(BsonDocument state) {
    Set<String> paths = new HashSet<>();
    collect("", state, paths);
    return paths;
  }

  private static void collect(String prefix, BsonDocument object, Set<String> paths) {
    for (Map.Entry<String, BsonValue> field : object.entrySet()) {
      String path = prefix + field.getKey();
      paths.add(path);
      if (field.getValue().isDocument()) {
        collect(path + ".", field.getValue().asDocument(), paths);
      } else if (field.getValue().isArray()) {
        field.getValue().asArray().stream()
            .filter(BsonValue::isDocument)
            .forEach(element -> collect(path + "[].", element.asDocument(), paths));
      }
    }
  }

  private Path file(String collection, int schema) {
    return directory.resolve("states").resolve(collection + "." + schema + ".json");
  }

  private Path known() {
    return directory.resolve("known-state-fields.txt");
  }
}
