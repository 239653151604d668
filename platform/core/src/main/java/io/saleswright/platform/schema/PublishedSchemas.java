package io.saleswright.platform.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of events that a service carries with it, {@code events/<type>.schema.json}. Formats
 * count, so that a date is one. Thread-safe.
 */
public final class PublishedSchemas {

  private static final int MOST_ERRORS = 10;
  private static final Pattern TYPE = Pattern.compile("[A-Za-z]+\\.[A-Za-z]+\\.v\\d+");
  private static final PublishedSchemas OURS = new PublishedSchemas();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Optional<Schema>> known = new ConcurrentHashMap<>();

  private PublishedSchemas() {}

  /** Those on the class path. */
  public static PublishedSchemas ours() {
    return OURS;
  }

  /**
   * In what an event's data breaks the schema of its type; nothing when there is no schema.
   *
   * @param data well-formed JSON, UTF-8
   */
  public List<FieldError> errors(String type, byte[] data) {
    Schema schema = schema(type);
    if (schema == null) {
      return List.of();
    }
    String json = new String(data, StandardCharsets.UTF_8);
    return schema.validate(json, InputFormat.JSON).stream()
        .sorted(Comparator.comparing(error -> String.valueOf(error.getInstanceLocation())))
        .limit(MOST_ERRORS)
        .map(SchemaFault::of)
        .toList();
  }

  private @Nullable Schema schema(String type) {
    if (!TYPE.matcher(type).matches()) {
      return null;
    }
    return known.computeIfAbsent(type, this::load).orElse(null);
  }

  private Optional<Schema> load(String type) {
    String name = "/events/" + type + ".schema.json";
    try (InputStream file = PublishedSchemas.class.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(
              registry.getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the validator found, in the words in which every bad field is told. */
  private static final class SchemaFault {

    private SchemaFault() {}

    static FieldError of(Error error) {
      return switch (error.getKeyword()) {
        case "required" ->
            new FieldError(
                below(path(error), String.valueOf(error.getProperty())), "required", "is required");
        case "type" -> ofType(path(error), String.valueOf(error.getSchemaNode().asText()));
        case "enum" ->
            new FieldError(
                path(error),
                "choice",
                "must be one of {choices}",
                Map.of("choices", choices(error.getSchemaNode())));
        case "format" -> ofFormat(path(error), String.valueOf(error.getSchemaNode().asText()));
        case "minLength" -> new FieldError(path(error), "not-empty", "must not be empty");
        case "minimum" ->
            new FieldError(
                path(error),
                "minimum",
                "must be at least {least}",
                Map.of("least", error.getSchemaNode().asText()));
        case "minItems" ->
            new FieldError(
                path(error),
                "min-items",
                "must have at least {least} entries",
                Map.of("least", error.getSchemaNode().asText()));
        default -> new FieldError(path(error), "invalid", "is not valid");
      };
    }

    private static String choices(JsonNode values) {
      return StreamSupport.stream(values.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining(", "));
    }

    private static FieldError ofType(String path, String type) {
      return switch (type) {
        case "string" -> new FieldError(path, "string", "must be a string");
        case "integer" -> new FieldError(path, "integer", "must be a whole number");
        case "number" -> new FieldError(path, "decimal", "must be a number");
        case "boolean" -> new FieldError(path, "boolean", "must be true or false");
        case "array" -> new FieldError(path, "list", "must be a list");
        default -> new FieldError(path, "object", "must be an object");
      };
    }

    private static FieldError ofFormat(String path, String format) {
      return format.equals("date")
          ? new FieldError(path, "date", "must be a date such as 2026-11-22")
          : new FieldError(path, "instant", "must be an instant such as 2026-11-22T08:30:00Z");
    }

    /** {@code /lines/2/quantity} as {@code lines[2].quantity}. */
    private static String path(Error error) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
        String name = String.valueOf(error.getInstanceLocation().getElement(i));
        if (!name.isEmpty() && name.chars().allMatch(Character::isDigit)) {
          path.append('[').append(name).append(']');
        } else {
          path.append(path.isEmpty() ? "" : ".").append(name);
        }
      }
      return path.toString();
    }

    private static String below(String path, String name) {
      return path.isEmpty() ? name : path + "." + name;
    }
  }
}
