package io.saleswright.testkit.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas and examples that a service keeps: {@code <type>.schema.json} and {@code
 * <type>.example.json}.
 *
 * @param directory where they lie
 */
public record EventSchemas(Path directory) {

  private static final String SCHEMA = ".schema.json";
  private static final String EXAMPLE = ".example.json";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Those of the module whose tests run. */
  public static EventSchemas ofModule() {
    return new EventSchemas(Path.of("src/main/resources/events"));
  }

  /** The types that have a schema. */
  public SortedSet<String> types() {
    if (Files.notExists(directory)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SCHEMA))
          .map(name -> name.substring(0, name.length() - SCHEMA.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of a type, which must have one. */
  public JsonNode schema(String type) {
    return JSON.readTree(read(type + SCHEMA));
  }

  /** The example of a type, which must have one. */
  public JsonNode example(String type) {
    return JSON.readTree(read(type + EXAMPLE));
  }

  /** In what some data breaks the schema of a type, which must have one; formats count. */
  public List<Error> errors(String type, String data) {
    return REGISTRY.getSchema(read(type + SCHEMA)).validate(data, InputFormat.JSON);
  }

  /** Whether a type has an example. */
  boolean hasExample(String type) {
    return Files.exists(directory.resolve(type + EXAMPLE));
  }

  void writeSchema(String type, JsonNode schema) throws IOException {
    write(type + SCHEMA, schema);
  }

  /** Keeps the data of a published event as the example of its type. */
  void writeExample(String type, String data) throws IOException {
    write(type + EXAMPLE, JSON.readTree(data));
  }

  private void write(String name, JsonNode json) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name), SchemaWriter.print(json));
  }

  private String read(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
