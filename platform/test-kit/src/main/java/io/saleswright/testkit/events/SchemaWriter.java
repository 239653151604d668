package io.saleswright.testkit.events;

import io.saleswright.platform.kernel.Money;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of an event: its form follows from the record, its words from the Javadoc. What a
 * record can't say is written into the schema by hand and stays there: narrower constraints such as
 * {@code enum} and {@code minItems}, and words where the Javadoc has none. A field that is added
 * later is never required, because earlier events lack it.
 */
final class SchemaWriter {

  /** What always follows from the record. */
  private static final Set<String> DERIVED =
      Set.of("type", "format", "properties", "required", "items", "additionalProperties");

  private static final Map<Class<?>, List<String>> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, List.of("string")),
          Map.entry(LocalDate.class, List.of("string", "date")),
          Map.entry(Instant.class, List.of("string", "date-time")),
          Map.entry(BigDecimal.class, List.of("number")),
          Map.entry(int.class, List.of("integer")),
          Map.entry(Integer.class, List.of("integer")),
          Map.entry(long.class, List.of("integer")),
          Map.entry(Long.class, List.of("integer")),
          Map.entry(boolean.class, List.of("boolean")),
          Map.entry(Boolean.class, List.of("boolean")));

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SourceComments comments;
  private final List<String> undescribed = new ArrayList<>();

  /** Writes schemas of the records of the module whose tests run. */
  SchemaWriter() {
    this(Path.of("src/main/java"));
  }

  /**
   * @param sources where the records' sources lie
   */
  SchemaWriter(Path sources) {
    this.comments = new SourceComments(sources);
  }

  /**
   * The schema of an event.
   *
   * @param committed the schema as it is kept; a missing node when there is none yet
   * @throws IllegalStateException when nobody says what a field means
   */
  ObjectNode schema(String type, Class<?> event, JsonNode committed) {
    undescribed.clear();
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://saleswright.io/events/" + type + ".schema.json");
    schema.put("title", type);
    schema.put(
        "description",
        comments
            .of(event)
            .or(() -> committed.path("description").asStringOpt())
            .orElseGet(() -> undescribed(event.getSimpleName())));
    object(event, schema, committed);
    if (!undescribed.isEmpty()) {
      throw new IllegalStateException(
          "say in the Javadoc, with @param, what these are: " + String.join(", ", undescribed));
    }
    return schema;
  }

  private String undescribed(String what) {
    undescribed.add(what);
    return "";
  }

  private void object(Class<?> type, ObjectNode into, JsonNode committed) {
    into.put("type", "object");
    ObjectNode properties = into.putObject("properties");
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      JsonNode before = committed.path("properties").path(name);
      ObjectNode field = value(component.getAnnotatedType(), before);
      field.put(
          "description",
          comments
              .of(type, name)
              .or(() -> before.path("description").asStringOpt())
              .orElseGet(() -> undescribed(type.getSimpleName() + "." + name)));
      properties.set(name, field);
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && everyEventHasIt(name, committed)) {
        required.add(name);
      }
    }
    if (!required.isEmpty()) {
      required.forEach(into.putArray("required")::add);
    }
    into.put("additionalProperties", true);
  }

  /** Earlier events lack what was added to a published schema, so no reader may count on it. */
  private static boolean everyEventHasIt(String field, JsonNode committed) {
    return committed.isMissingNode()
        || committed
            .path("required")
            .valueStream()
            .anyMatch(required -> required.asString().equals(field));
  }

  private ObjectNode value(AnnotatedType type, JsonNode committed) {
    ObjectNode value = NODES.objectNode();
    if (type instanceof AnnotatedParameterizedType list) {
      value.put("type", "array");
      value.set("items", value(list.getAnnotatedActualTypeArguments()[0], committed.path("items")));
    } else {
      plain((Class<?>) type.getType(), value, committed);
    }
    committed.forEachEntry((keyword, constraint) -> {
      if (!DERIVED.contains(keyword)) {
        value.set(keyword, constraint);
      }
    });
    return value;
  }

  private void plain(Class<?> type, ObjectNode into, JsonNode committed) {
    List<String> scalar = SCALARS.get(type);
    if (scalar != null) {
      into.put("type", scalar.getFirst());
      if (scalar.size() > 1) {
        into.put("format", scalar.get(1));
      } else if (committed.isMissingNode()) {
        usual(scalar.getFirst(), into);
      }
    } else if (type == Money.class) {
      money(into, committed);
    } else if (type.isEnum()) {
      into.put("type", "string");
      Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .forEach(into.putArray("enum")::add);
    } else if (type.isRecord()) {
      object(type, into, committed);
    } else {
      throw new IllegalStateException("no JSON Schema is known for " + type);
    }
  }

  /** What holds for nearly every field; a schema in which it does not says so by hand. */
  private static void usual(String kind, ObjectNode into) {
    switch (kind) {
      case "string" -> into.put("minLength", 1);
      case "integer" -> into.put("minimum", 1);
      case "number" -> into.put("minimum", 0);
      default -> {}
    }
  }

  private static void money(ObjectNode into, JsonNode committed) {
    into.put("type", "object");
    ObjectNode properties = into.putObject("properties");
    properties
        .putObject("amount")
        .put("type", "string")
        .put(
            "pattern",
            committed.at("/properties/amount/pattern").asString("^-?\\d{1,15}(\\.\\d{1,4})?$"))
        .put("description", "exact decimal amount");
    properties
        .putObject("currency")
        .put("type", "string")
        .put("pattern", "^[A-Z]{3}$")
        .put("description", "ISO 4217 code");
    into.putArray("required").add("amount").add("currency");
    into.put("additionalProperties", true);
  }

  /** JSON as the files of the module have it. */
  static String print(JsonNode json) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    return JSON.writer().with(printer).writeValueAsString(json) + "\n";
  }
}
