package io.saleswright.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws sound values from schemas. Fields that name something take what there is, so that a request
 * gets as far as it can before what is bad in it is met.
 *
 * @param random what is drawn from
 * @param known identities by the name of a field, such as {@code customerId}
 * @param today the day of the run
 */
record Sample(RandomGenerator random, Map<String, List<String>> known, LocalDate today) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DEEPEST = 6;

  /** A value that the schema allows, as far as the schema tells. */
  JsonNode of(JsonNode schema, JsonNode document) {
    return value("", schema, document, 0);
  }

  /** A value for a parameter of this name. */
  String text(String name, JsonNode schema, JsonNode document) {
    return value(name, schema, document, 0).asString("x");
  }

  private JsonNode value(String name, JsonNode schema, JsonNode document, int depth) {
    if (schema.has("$ref")) {
      return value(name, document.at(schema.path("$ref").asString().substring(1)), document, depth);
    }
    List<String> identities = known.get(name);
    if (identities != null) {
      return JSON.valueToTree(any(identities));
    }
    if (schema.has("enum")) {
      return any(schema.path("enum").valueStream().toList());
    }
    return switch (type(schema)) {
      case "object" -> object(schema, document, depth);
      case "array" -> array(name, schema, document, depth);
      case "integer" -> JSON.valueToTree(random.nextInt(1, 10));
      case "number" -> JSON.valueToTree(random.nextInt(1, 100));
      case "boolean" -> JSON.valueToTree(random.nextBoolean());
      default -> JSON.valueToTree(string(name, schema));
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.valueStream()
          .map(JsonNode::asString)
          .filter(name -> !name.equals("null"))
          .findFirst()
          .orElse("string");
    }
    return type.asString(schema.has("properties") ? "object" : "string");
  }

  private ObjectNode object(JsonNode schema, JsonNode document, int depth) {
    ObjectNode object = JSON.createObjectNode();
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .path("properties")
        .forEachEntry((name, field) -> {
          boolean wanted = required.contains(name) || random.nextInt(3) > 0;
          if (wanted && depth < DEEPEST) {
            object.set(name, value(name, field, document, depth + 1));
          }
        });
    return object;
  }

  private ArrayNode array(String name, JsonNode schema, JsonNode document, int depth) {
    ArrayNode array = JSON.createArrayNode();
    int size = depth < DEEPEST ? random.nextInt(1, 3) : 0;
    for (int i = 0; i < size; i++) {
      array.add(value(name, schema.path("items"), document, depth + 1));
    }
    return array;
  }

  private String string(String name, JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> today.plusDays(random.nextInt(1, 40)).toString();
      case "date-time" -> today + "T02:00:00Z";
      default -> textual(name, schema);
    };
  }

  private String textual(String name, JsonNode schema) {
    if (name.equals("amount")) {
      return random.nextInt(1, 1_000) + ".00";
    }
    if (name.equals("currency")) {
      return "CNY";
    }
    int shortest = schema.path("minLength").asInt(1);
    return "Fuzz" + "x".repeat(Math.max(0, shortest - 5)) + random.nextInt(1_000);
  }

  /** One of some choices. */
  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
