package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract of one type of event, as its owner keeps it.
 *
 * @param type such as {@code order.OrderPlaced.v1}
 * @param schemaFile where its JSON Schema is, relative to the repository
 * @param schema the schema
 * @param exampleFile where its example is, relative to the repository
 * @param example data that fits the schema
 */
record EventContract(
    String type, Path schemaFile, JsonNode schema, Path exampleFile, JsonNode example) {

  private static final String SCHEMA_SUFFIX = ".schema.json";
  private static final String EXAMPLE_SUFFIX = ".example.json";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads the contracts of all services, ordered by type.
   *
   * @param root the repository
   */
  static List<EventContract> readAll(Path root) {
    try (Stream<Path> services = Files.list(root)) {
      return services
          .map(service -> service.resolve("src/main/resources/events"))
          .filter(Files::isDirectory)
          .flatMap(EventContract::schemaFiles)
          .map(file -> read(root, file))
          .sorted(Comparator.comparing(EventContract::type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> schemaFiles(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SCHEMA_SUFFIX)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventContract read(Path root, Path schemaFile) {
    String name = schemaFile.getFileName().toString();
    String type = name.substring(0, name.length() - SCHEMA_SUFFIX.length());
    Path exampleFile = schemaFile.resolveSibling(type + EXAMPLE_SUFFIX);
    return new EventContract(
        type,
        root.relativize(schemaFile),
        JSON.readTree(schemaFile.toFile()),
        root.relativize(exampleFile),
        JSON.readTree(exampleFile.toFile()));
  }

  /** What it means: the schema's description. */
  String meaning() {
    return schema.path("description").asString();
  }

  /** Its name without service and version, such as {@code OrderPlaced}. */
  String shortName() {
    return type.split("\\.")[1];
  }
}
