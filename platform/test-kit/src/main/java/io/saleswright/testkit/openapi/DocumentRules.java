package io.saleswright.testkit.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The rules of Spectral's {@code spectral:oas} that a document of ours could break, so that the
 * build needs no other language's tools. Spectral itself is a documented command.
 */
public final class DocumentRules {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-z]+\\)");
  private static final String REFERENCE = "$ref";
  private static final String ARRAY = "array";

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private DocumentRules(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with a document, each fault with its place and what to do. */
  public static List<String> faults(JsonNode document) {
    DocumentRules rules = new DocumentRules(document);
    rules.checkInfo();
    rules.checkOperations();
    rules.checkReferences();
    rules.checkSchemas("", document);
    return rules.faults;
  }

  private void checkInfo() {
    for (String member : List.of("title", "description", "contact", "license")) {
      demand(document.path("info").has(member), "info", "has no " + member);
    }
    demand(!document.path("servers").isEmpty(), "servers", "is empty");
  }

  private void checkOperations() {
    Set<String> tags =
        document
            .path("tags")
            .valueStream()
            .filter(tag -> !tag.path("description").asString("").isBlank())
            .map(tag -> tag.path("name").asString())
            .collect(Collectors.toSet());
    Set<String> identities = new HashSet<>();
    for (Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          String place = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
          check(place, path.getKey(), operation.getValue(), tags);
          demand(
              identities.add(operation.getValue().path("operationId").asString("")),
              place,
              "has no operationId of its own: two controllers, or two methods of one, share a name");
        }
      }
    }
  }

  private void check(String place, String path, JsonNode operation, Set<String> tags) {
    demand(
        !operation.path("description").asString("").isBlank(),
        place,
        "has no description: write Javadoc on the method of the controller");
    demand(
        !operation.path("tags").isEmpty()
            && operation.path("tags").valueStream().allMatch(tag -> tags.contains(tag.asString())),
        place,
        "has no tag with a description: write Javadoc on the controller");
    demand(
        operation.path("responses").propertyStream().anyMatch(r -> r.getKey().startsWith("2")),
        place,
        "never succeeds");
    checkParameters(place, path, operation.path("parameters"));
  }

  private void checkParameters(String place, String path, JsonNode parameters) {
    Set<String> names = new HashSet<>();
    for (JsonNode parameter : parameters) {
      String name = parameter.path("in").asString() + " " + parameter.path("name").asString();
      demand(names.add(name), place, "has the parameter twice: " + name);
    }
    Set<String> variables =
        VARIABLE.matcher(path).results().map(MatchResult::group).collect(Collectors.toSet());
    Set<String> described =
        names.stream()
            .filter(name -> name.startsWith("path "))
            .map(name -> "{" + name.substring("path ".length()) + "}")
            .collect(Collectors.toSet());
    demand(variables.equals(described), place, "describes other variables than its path has");
  }

  /**
   * Patterns are those of ECMAScript, which knows no flags in a pattern; examples have the type.
   */
  private void checkSchemas(String place, JsonNode node) {
    String pattern = node.path("pattern").asString("");
    demand(!FLAGS.matcher(pattern).find(), place, "has a pattern that only Java reads: " + pattern);
    JsonNode example = node.path("example");
    demand(
        !example.isString() || node.path("type").asString("string").equals("string"),
        place,
        "has an example of another type");
    demand(
        !isArray(node.path("type")) || node.has("items"),
        place,
        "may be an array and does not say of what");
    for (Entry<String, JsonNode> member : node.properties()) {
      checkSchemas(place + "/" + member.getKey(), member.getValue());
    }
  }

  private static boolean isArray(JsonNode type) {
    return type.asString("").equals(ARRAY)
        || type.isArray() && type.valueStream().anyMatch(one -> one.asString("").equals(ARRAY));
  }

  private void checkReferences() {
    Set<String> used = new TreeSet<>();
    for (JsonNode reference : document.findValues(REFERENCE)) {
      String target = reference.asString().substring(1);
      used.add(target);
      demand(!document.at(target).isMissingNode(), target, "is referred to and not there");
    }
    for (String kind : List.of("schemas", "responses", "parameters")) {
      for (String name : document.path("components").path(kind).propertyNames()) {
        String place = "/components/" + kind + "/" + name;
        demand(used.contains(place), place, "is used by nothing");
      }
    }
  }

  private void demand(boolean kept, String place, String fault) {
    if (!kept) {
      faults.add(place + " " + fault);
    }
  }
}
