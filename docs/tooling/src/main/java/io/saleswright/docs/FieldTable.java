package io.saleswright.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of a schema as rows of a table, those of objects and lists below their parents. */
final class FieldTable {

  private final List<String> rows = new ArrayList<>();

  private FieldTable() {}

  /** Renders a Markdown table, without a line break at its end. */
  static String of(JsonNode schema, JsonNode example) {
    FieldTable table = new FieldTable();
    table.rows.add("| field | type | meaning | example |");
    table.rows.add("|---|---|---|---|");
    table.add("", schema, example);
    return String.join("\n", table.rows);
  }

  private void add(String prefix, JsonNode schema, JsonNode example) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    for (var property : schema.path("properties").properties()) {
      JsonNode field = property.getValue();
      String path = prefix + property.getKey();
      JsonNode value = example.path(property.getKey());
      String optional = required.contains(property.getKey()) ? "" : ", optional";
      rows.add(
          "| `%s` | %s%s | %s | %s |"
              .formatted(
                  path,
                  typeOf(field),
                  optional,
                  field.path("description").asString(""),
                  shown(field, value)));
      if (isList(field)) {
        add(path + "[].", field.path("items"), value.path(0));
      } else if (!isMoney(field)) {
        add(path + ".", field, value);
      }
    }
  }

  private static String typeOf(JsonNode field) {
    if (isMoney(field)) {
      return "money";
    }
    if (field.has("enum")) {
      List<String> choices = new ArrayList<>();
      field.path("enum").forEach(choice -> choices.add(choice.asString()));
      return "one of " + String.join(", ", choices);
    }
    if (isList(field)) {
      JsonNode items = field.path("items");
      return items.has("properties") ? "list" : "list of " + typeOf(items);
    }
    return switch (field.path("format").asString("")) {
      case "date" -> "date";
      case "date-time" -> "instant, UTC";
      default -> field.path("type").asString();
    };
  }

  private static String shown(JsonNode field, JsonNode value) {
    if (isMoney(field) && value.isObject()) {
      return value.path("amount").asString() + " " + value.path("currency").asString();
    }
    return value.isValueNode() && !value.isMissingNode() ? value.asString() : "";
  }

  private static boolean isMoney(JsonNode field) {
    JsonNode properties = field.path("properties");
    return properties.size() == 2 && properties.has("amount") && properties.has("currency");
  }

  private static boolean isList(JsonNode field) {
    return field.path("type").asString("").equals("array");
  }
}
