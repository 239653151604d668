package io.saleswright.testkit.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document as it is kept in {@code docs/api}, from which the console is built: an
 * interface that changes is seen where it changes, and breaks the console's build where that no
 * longer fits.
 */
final class KeptDocument {

  static final String ACCEPT = "saleswright.interfaces.accept";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  private KeptDocument(Path file) {
    this.file = file;
  }

  /** The kept document of a service, seen from its module. */
  static KeptDocument of(String service) {
    return new KeptDocument(Path.of("../docs/api").resolve(service + ".json"));
  }

  /** What is kept; after the document that is published now, when that shall be accepted. */
  JsonNode compared(JsonNode published) throws IOException {
    if (Boolean.getBoolean(ACCEPT)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written(published) + "\n");
    }
    return Files.exists(file)
        ? JSON.readTree(Files.readString(file))
        : JsonNodeFactory.instance.objectNode();
  }

  /** The same document, with the members of its objects in the order of the alphabet. */
  static JsonNode sorted(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        object.propertyNames().stream()
            .sorted()
            .forEach(name -> sorted.set(name, sorted(object.path(name))));
        yield sorted;
      }
      case ArrayNode array -> {
        ArrayNode same = JsonNodeFactory.instance.arrayNode();
        array.forEach(element -> same.add(sorted(element)));
        yield same;
      }
      default -> node;
    };
  }

  private static String written(JsonNode published) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(published));
  }
}
