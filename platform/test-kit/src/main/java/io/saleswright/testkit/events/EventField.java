package io.saleswright.testkit.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A field of an event as a schema promises it. Written as one line, so that a history of schemas
 * can be read and compared.
 *
 * @param type of the event
 * @param path from the root of the data, such as {@code lines[].unitPrice.amount}
 * @param required whether it is there whenever its parent is
 * @param form what the schema says of its value
 */
record EventField(String type, String path, boolean required, String form) {

  /** What says nothing of the value itself, or is a field of its own. */
  private static final Set<String> NO_FORM =
      Set.of(
          "type",
          "title",
          "description",
          "examples",
          "properties",
          "required",
          "items",
          "additionalProperties");

  /** Every field that the schemas of some types promise. */
  static List<EventField> of(EventSchemas schemas) {
    List<EventField> fields = new ArrayList<>();
    schemas.types().forEach(type -> collect(type, "", schemas.schema(type), fields));
    return fields;
  }

  private static void collect(String type, String prefix, JsonNode schema, List<EventField> into) {
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .path("properties")
        .forEachEntry((name, field) -> {
          String path = prefix + name;
          into.add(new EventField(type, path, required.contains(name), form(field)));
          collect(type, path + ".", field, into);
          collect(type, path + "[].", field.path("items"), into);
        });
  }

  private static String form(JsonNode field) {
    String constraints =
        field
            .propertyStream()
            .filter(entry -> !NO_FORM.contains(entry.getKey()))
            .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
            .sorted()
            .collect(Collectors.joining());
    String items = field.has("items") ? " of " + form(field.path("items")) : "";
    return field.path("type").asString("any") + constraints + items;
  }

  /** The field that a line of {@link #toString()} stands for. */
  static EventField parse(String line) {
    String[] parts = line.split(" ", 4);
    return new EventField(parts[0], parts[1], parts[2].equals("required"), parts[3]);
  }

  /** The path of the field that it is a part of; empty at the root of the data. */
  String parent() {
    int end = path.lastIndexOf('.');
    String above = end < 0 ? "" : path.substring(0, end);
    return above.endsWith("[]") ? above.substring(0, above.length() - 2) : above;
  }

  /** Says whether the other one has the same place. */
  boolean isAt(EventField other) {
    return type.equals(other.type) && path.equals(other.path);
  }

  @Override
  public String toString() {
    return String.join(" ", type, path, required ? "required" : "optional", form);
  }
}
