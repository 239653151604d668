package io.saleswright.testkit.openapi;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.EmailFormat;
import com.networknt.schema.format.Format;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document, to compare answers with. Objects may have no other members than are
 * described: the document itself leaves that open, so that answers can grow.
 */
final class InterfaceDocument {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getDraft202012()).format(new ReservedToo()).build(),
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .locale(Locale.ENGLISH)
                      .build()));

  /**
   * Addresses as the library knows them, which takes no others than those of domains that are sold;
   * tests use the domain that is reserved for them (RFC 2606).
   */
  private record ReservedToo(EmailFormat sold) implements Format {

    private static final Pattern RESERVED = Pattern.compile("\\.example$");

    ReservedToo() {
      this(new EmailFormat());
    }

    @Override
    public String getName() {
      return sold.getName();
    }

    @Override
    public String getMessageKey() {
      return sold.getMessageKey();
    }

    @Override
    public boolean matches(ExecutionContext context, String address) {
      return sold.matches(context, RESERVED.matcher(address).replaceFirst(".com"));
    }
  }

  private final JsonNode document;
  private final ObjectNode components;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  InterfaceDocument(JsonNode document) {
    this.document = document;
    this.components = ((ObjectNode) document.path("components")).deepCopy();
    components.path("schemas").forEach(InterfaceDocument::close);
  }

  private static void close(JsonNode schema) {
    if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
    schema.path("properties").forEach(InterfaceDocument::close);
    close(schema.path("items"), schema.path("additionalProperties"));
  }

  private static void close(JsonNode... schemas) {
    for (JsonNode schema : schemas) {
      if (schema.isObject()) {
        close(schema);
      }
    }
  }

  /** Whether there is such an operation. */
  boolean offers(String method, String path) {
    return operation(method, path).isPresent();
  }

  /** In what an answer differs from what its operation says. */
  List<String> faults(String method, String path, HttpResponse<String> answer) {
    JsonNode operation = document.at(operation(method, path).orElseThrow());
    JsonNode response = operation.path("responses").path(Integer.toString(answer.statusCode()));
    if (response.isMissingNode()) {
      return List.of("there is no such status");
    }
    if (response.has("$ref")) {
      response = document.at(response.path("$ref").asString().substring(1));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (answer.body().isEmpty()) {
      return response.has("content") ? List.of("the body is missing") : List.of();
    }
    JsonNode content = response.path("content").path(type);
    boolean told = !content.isMissingNode() || response.path("content").has("*/*");
    if (!type.contains("json") && told) {
      return List.of();
    }
    return content.isMissingNode()
        ? List.of("there is no such media type: " + type)
        : schema(content.path("schema")).validate(answer.body(), InputFormat.JSON).stream()
            .map(Object::toString)
            .toList();
  }

  private Schema schema(JsonNode schema) {
    return schemas.computeIfAbsent(
        schema.toString(),
        _ ->
            REGISTRY.getSchema(
                ((ObjectNode) schema.deepCopy()).set("components", components).toString()));
  }

  /** The place of the operation; of several, that with the fewest variables is meant. */
  private Optional<String> operation(String method, String path) {
    String name = method.toLowerCase(Locale.ROOT);
    return document
        .path("paths")
        .propertyStream()
        .filter(offered -> offered.getValue().has(name))
        .map(Map.Entry::getKey)
        .filter(template -> path.matches(pattern(template)))
        .min(Comparator.comparingInt(template -> template.split("\\{", -1).length))
        .map(template -> "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/" + name);
  }

  private static String pattern(String template) {
    return Pattern.quote(template).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
  }
}
