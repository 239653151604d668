package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All properties that the modules declare in their configuration metadata, as a table. */
final class PropertyTable {

  private static final String METADATA =
      "target/classes/META-INF/spring-configuration-metadata.json";
  private static final int DEEPEST_MODULE = 4;

  /**
   * A property.
   *
   * @param name such as {@code gateway.limits.user}
   * @param type simple name of its Java type
   * @param defaultValue what holds when nothing is said, empty when there is no such value
   * @param meaning what it decides
   */
  record Property(String name, String type, String defaultValue, String meaning) {

    private static Property of(JsonNode metadata) {
      String type = metadata.path("type").asString("");
      JsonNode value = metadata.path("defaultValue");
      return new Property(
          metadata.path("name").asString(),
          type.replaceAll("<.*", "").replaceAll(".*[.$]", ""),
          value.isValueNode() && !value.isMissingNode() ? value.asString() : "",
          metadata.path("description").asString("").replaceAll("\\{@code ([^}]*)}", "`$1`"));
    }

    /** The environment variable that sets it, by the rules of Spring Boot. */
    String variable() {
      return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private String row() {
      return "| `%s` | `%s` | %s | %s | %s |"
          .formatted(
              name,
              variable(),
              type,
              defaultValue.isEmpty() ? "" : "`" + defaultValue + "`",
              meaning);
    }
  }

  private PropertyTable() {}

  /**
   * Reads the properties of all modules that are compiled, ordered by name.
   *
   * @param root the repository
   */
  static List<Property> readAll(Path root) {
    List<Property> properties = new ArrayList<>();
    for (Path module : modules(root)) {
      Path metadata = module.resolve(METADATA);
      if (Files.exists(metadata)) {
        new JsonMapper()
            .readTree(metadata.toFile())
            .path("properties")
            .forEach(property -> properties.add(Property.of(property)));
      }
    }
    properties.sort(Comparator.comparing(Property::name));
    return properties;
  }

  static String of(List<Property> properties) {
    List<String> rows = new ArrayList<>();
    rows.add("| property | environment variable | type | default | meaning |");
    rows.add("|---|---|---|---|---|");
    properties.forEach(property -> rows.add(property.row()));
    return String.join("\n", rows);
  }

  private static List<Path> modules(Path root) {
    try (Stream<Path> found =
        Files.find(
            root, DEEPEST_MODULE, (path, _) -> path.getFileName().toString().equals("pom.xml"))) {
      return found.map(pom -> pom.resolveSibling("")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
