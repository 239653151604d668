package io.saleswright.gateway.routing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a description what none of its operations needs. */
final class UsedComponents {

  private static final String REFERENCE = "$ref";
  private static final List<String> KINDS = List.of("schemas", "responses", "parameters");

  private UsedComponents() {}

  /** Takes away components that are not reached from an operation, and groups without one. */
  static void keep(ObjectNode description) {
    Set<String> used = reached(description);
    for (String kind : KINDS) {
      if (description.path("components").path(kind) instanceof ObjectNode components) {
        components.retain(
            components.propertyNames().stream()
                .filter(name -> used.contains("/components/" + kind + "/" + name))
                .toList());
      }
    }
    if (description.path("tags") instanceof ArrayNode tags) {
      Set<String> grouped =
          description.path("paths").findValues("tags").stream()
              .flatMap(JsonNode::valueStream)
              .map(JsonNode::asString)
              .collect(Collectors.toSet());
      tags.removeIf(tag -> !grouped.contains(tag.path("name").asString()));
    }
  }

  private static Set<String> reached(ObjectNode description) {
    Set<String> reached = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>(List.of(description.path("paths")));
    while (!open.isEmpty()) {
      for (JsonNode reference : open.pop().findValues(REFERENCE)) {
        String place = reference.asString().substring(1);
        if (reached.add(place)) {
          open.push(description.at(place));
        }
      }
    }
    return reached;
  }
}
