package io.saleswright.platform.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Leaves out of a description what none of its operations needs. */
final class UsedSchemas {

  private static final String REFERENCE = "$ref";
  private static final String SCHEMAS = "/components/schemas/";

  private UsedSchemas() {}

  /** Takes away schemas of types that only stand behind headers or parameters of ours. */
  static void keep(OpenAPI description) {
    Components components = description.getComponents();
    if (components.getSchemas() != null) {
      Set<String> used = reached(Json31.mapper().valueToTree(description));
      components.getSchemas().keySet().removeIf(name -> !used.contains(SCHEMAS + name));
    }
  }

  private static Set<String> reached(JsonNode description) {
    Set<String> reached = new HashSet<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(description.path("paths"));
    while (!open.isEmpty()) {
      for (String reference : open.pop().findValuesAsText(REFERENCE)) {
        String place = reference.substring(1);
        if (reached.add(place)) {
          open.push(description.at(place));
        }
      }
    }
    return reached;
  }
}
