package io.saleswright.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Something that a service's OpenAPI document offers.
 *
 * @param method such as GET
 * @param path such as {@code /api/orders/{id}}
 * @param parameters of path, query and header, as the document describes them
 * @param body the schema of the body; a missing node when it takes none
 * @param document the whole document, which schemas refer to
 */
record Operation(
    String method, String path, List<JsonNode> parameters, JsonNode body, JsonNode document) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  /** Everything that a document offers. */
  static List<Operation> of(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .forEachEntry((path, offered) ->
            offered.forEachEntry((method, description) -> {
              if (METHODS.contains(method)) {
                operations.add(
                    new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        description.path("parameters").valueStream().toList(),
                        description.at("/requestBody/content/application~1json/schema"),
                        document));
              }
            }));
    return operations;
  }

  boolean takesBody() {
    return !body.isMissingNode();
  }

  /** Whether it is reached with a link, and no login is looked at. */
  boolean isPublic() {
    return path.startsWith("/public/");
  }

  /** The resource that an {@code id} in the path is of, such as {@code orders}. */
  String resource() {
    return path.split("/")[2];
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
