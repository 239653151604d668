package io.saleswright.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The auditor reads everything of finance and changes nothing but their own samples (EXP-12). All
 * addresses are those of the interface as it is kept, so none that comes later is forgotten.
 */
class AuditorTests extends RunningFinance {

  private static final JsonNode KEPT =
      JsonMapper.shared().readTree(Path.of("../docs/api/finance-service.json").toFile());

  /** What was drawn is the auditor's, and what they find in it. */
  private static final String SAMPLES = "/api/expense-samples";

  /**
   * Broken messages are looked at by who runs the system; what an invoice would say, and what an
   * expense may name, by who writes it: what it says then is read by all.
   */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "/api/admin/parked",
          "/api/admin/parked/{id}",
          "/api/expenses/choices",
          "/api/invoices/{id}/proposal");

  @Test
  void readsEverything() {
    List<String> refused = new ArrayList<>();
    List<String> read = new ArrayList<>();
    each((method, path) -> {
      if (method.equals("get") && !OF_OTHERS.contains(path)) {
        Answer answer = as("auditor").get(address(method, path));
        (Set.of(200, 404).contains(answer.status()) ? read : refused)
            .add(answer.status() + " " + path);
      }
    });

    assertThat(refused).isEmpty();
    assertThat(read).hasSizeGreaterThan(50);
  }

  @Test
  void changesNothing() {
    List<String> let = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<String> refusedToFinance = new ArrayList<>();
    each((method, path) -> {
      if (!method.equals("get") && !path.startsWith(SAMPLES)) {
        Answer answer = write(as("auditor"), method, path);
        (answer.status() == 403 ? refused : let)
            .add(answer.status() + " " + method + " " + path + " " + answer.body());
        if (path.endsWith("}/check") || path.endsWith("/months/{month}/reopening")) {
          refusedToFinance.addAll(
              write(as("finance"), method, path).status() == 403 ? List.of(path) : List.of());
        }
      }
    });

    assertThat(let).isEmpty();
    assertThat(refused).hasSizeGreaterThan(70);
    // Whoever may is stopped by something else.
    assertThat(refusedToFinance).isEmpty();
  }

  private static void each(BiConsumer<String, String> look) {
    KEPT.path("paths")
        .propertyStream()
        .forEach(path ->
            path.getValue().propertyNames().forEach(method -> look.accept(method, path.getKey())));
  }

  private static Answer write(TestHttp person, String method, String path) {
    TestHttp seen = person.with("If-Match", "\"1\"");
    String address = address(method, path);
    String body = body(method, path);
    return switch (method) {
      case "delete" -> seen.delete(address);
      case "put" -> seen.put(address, body);
      case "post" -> seen.post(address, body);
      default -> throw new IllegalArgumentException(method);
    };
  }

  /** The address of something that there is not, with the least that has to be said. */
  private static String address(String method, String path) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (JsonNode parameter : operation(method, path).path("parameters")) {
      if (parameter.path("in").asString().equals("query")
          && parameter.path("required").asBoolean()) {
        query.add(
            parameter.path("name").asString()
                + "="
                + value(parameter.path("schema")).replace("\"", ""));
      }
    }
    return path.replace("{month}", "2018-01")
            .replace("{name}", "expenses")
            .replaceAll("\\{\\w+}", unique("nothing"))
        + query;
  }

  private static String body(String method, String path) {
    JsonNode content = operation(method, path).path("requestBody").path("content");
    return content.has("application/json")
        ? value(content.path("application/json").path("schema"))
        : "x";
  }

  private static JsonNode operation(String method, String path) {
    return KEPT.path("paths").path(path).path(method);
  }

  /** The least that a schema lets pass. */
  private static String value(JsonNode schema) {
    if (schema.has("$ref")) {
      return value(KEPT.at(schema.path("$ref").asString().substring(1)));
    }
    if (schema.has("enum")) {
      return "\"" + schema.path("enum").path(0).asString() + "\"";
    }
    return switch (schema.path("type").asString("")) {
      case "object" -> object(schema);
      case "array" -> "[" + value(schema.path("items")) + "]";
      case "integer", "number" -> schema.path("minimum").asString("1");
      case "boolean" -> "true";
      default -> text(schema);
    };
  }

  private static String object(JsonNode schema) {
    StringJoiner fields = new StringJoiner(",", "{", "}");
    for (JsonNode name : schema.path("required")) {
      String field = name.asString();
      fields.add("\"" + field + "\":" + value(schema.path("properties").path(field)));
    }
    return fields.toString();
  }

  private static String text(JsonNode schema) {
    String pattern = schema.path("pattern").asString("");
    if (schema.path("format").asString("").equals("date")) {
      return "\"2026-11-20\"";
    }
    if (pattern.startsWith("^[A-Z]{3}")) {
      return "\"CNY\"";
    }
    return pattern.startsWith("^-?[0-9]") ? "\"1.00\"" : "\"CNY\"";
  }
}
