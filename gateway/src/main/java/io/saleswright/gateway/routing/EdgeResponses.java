package io.saleswright.gateway.routing;

import io.saleswright.gateway.problem.EdgeProblem;
import io.saleswright.platform.web.problem.ProblemKind;
import io.saleswright.platform.web.problem.ProblemType;
import io.saleswright.platform.web.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds what the gateway itself can answer to a service's description, so that callers find all
 * types of problems in one place.
 */
final class EdgeResponses {

  private static final String REFERENCE = "#/components/responses/";
  private static final String CONTENT = "application/problem+json";

  private final Problems problems;

  EdgeResponses(Problems problems) {
    this.problems = problems;
  }

  /** Adds them to every operation of a path. */
  void addTo(ObjectNode description, JsonNode path) {
    ObjectNode described = description.withObject("/components/responses");
    for (Map.Entry<String, JsonNode> operation : path.properties()) {
      if (operation.getValue().path("responses") instanceof ObjectNode responses) {
        of(operation.getKey().equals("get"))
            .forEach((status, types) -> add(described, responses, status, types));
      }
    }
  }

  private static Map<String, List<ProblemType>> of(boolean read) {
    List<ProblemType> types =
        new ArrayList<>(
            List.of(
                ProblemKind.NOT_AUTHENTICATED,
                ProblemKind.TOO_MANY_REQUESTS,
                ProblemKind.IDENTITY_PROVIDER_UNAVAILABLE,
                EdgeProblem.SESSION_STORE_UNAVAILABLE,
                EdgeProblem.SERVICE_UNAVAILABLE,
                EdgeProblem.SERVICE_BUSY));
    types.addAll(
        read
            ? List.of(EdgeProblem.SERVICE_TIMEOUT)
            : List.of(EdgeProblem.CSRF_TOKEN_MISSING, ProblemKind.OUTCOME_UNKNOWN));
    Map<String, List<ProblemType>> byStatus = new TreeMap<>();
    for (ProblemType type : types) {
      byStatus
          .computeIfAbsent(Integer.toString(type.status().value()), _ -> new ArrayList<>())
          .add(type);
    }
    return byStatus;
  }

  /** Services refer to shared descriptions, which stay as they are: another one is referred to. */
  private void add(
      ObjectNode described, ObjectNode responses, String status, List<ProblemType> types) {
    JsonNode before = responses.path(status);
    String reference = before.path("$ref").asString("");
    if (!before.isMissingNode() && !reference.startsWith(REFERENCE)) {
      return;
    }
    String name = before.isMissingNode() ? "" : reference.substring(REFERENCE.length());
    ObjectNode response =
        described.path(name) instanceof ObjectNode known ? known.deepCopy() : empty(described);
    ArrayNode slugs =
        (ArrayNode)
            response
                .path("content")
                .path(CONTENT)
                .at("/schema/allOf/1/properties/type")
                .path("enum");
    StringBuilder newName = new StringBuilder(name);
    for (ProblemType type : types) {
      String onTheWire = ProblemType.PATH + type.slug();
      if (slugs.valueStream().noneMatch(slug -> slug.asString().equals(onTheWire))) {
        slugs.add(onTheWire);
        newName.append(newName.isEmpty() ? "" : ".").append(type.slug());
        String text = response.path("description").asString();
        response.put(
            "description", (text.isEmpty() ? "" : text + "; ") + problems.title(type.slug()));
      }
    }
    described.set(newName.toString(), response);
    responses.putObject(status).put("$ref", REFERENCE + newName);
  }

  private static ObjectNode empty(ObjectNode factory) {
    ObjectNode response = factory.objectNode();
    response.put("description", "");
    ArrayNode allOf =
        response.putObject("content").putObject(CONTENT).putObject("schema").putArray("allOf");
    allOf.addObject().put("$ref", "#/components/schemas/Problem");
    ObjectNode type =
        allOf.addObject().put("type", "object").putObject("properties").putObject("type");
    type.put("type", "string").putArray("enum");
    return response;
  }
}
