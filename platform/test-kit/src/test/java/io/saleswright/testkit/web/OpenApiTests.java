package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.openapi.DocumentRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a service publishes about its interface without writing a word itself. */
class OpenApiTests extends HttpTest {

  private JsonNode description() {
    return get("/v3/api-docs").json();
  }

  private JsonNode operation(String path, String method) {
    return description().path("paths").path(path).path(method);
  }

  @Test
  void isOpenApi31OfThisService() {
    JsonNode description = description();

    assertThat(description.path("openapi").asString()).startsWith("3.1.");
    assertThat(description.at("/info/title").asString()).isEqualTo("sample-service");
    assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
        .isEqualTo("bearer");
    assertThat(description.path("security")).hasToString("[{\"bearer\":[]}]");
  }

  @Test
  void describesTheKeyOfACommandAndHidesTheCause() {
    JsonNode parameters = operation("/api/samples", "post").path("parameters");

    assertThat(parameters.findValuesAsString("name")).containsExactly("Idempotency-Key");
    assertThat(parameters.at("/0/in").asString()).isEqualTo("header");
  }

  @Test
  void describesTheRevisionOfAnEdit() {
    JsonNode required = operation("/api/samples/{id}", "put").path("parameters");
    JsonNode optional = operation("/api/samples/{id}/note", "put").path("parameters");

    assertThat(required.findValuesAsString("name")).containsExactly("id", "If-Match");
    assertThat(required.at("/1/required").asBoolean()).isTrue();
    assertThat(optional.findValuesAsString("name")).containsExactly("id", "If-Match");
    assertThat(optional.at("/1/required").asBoolean()).isFalse();
  }

  @Test
  void describesThePageOfAList() {
    assertThat(operation("/api/samples", "get").path("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("limit", "after", "sort", "total");
    assertThat(operation("/api/samples", "get").findValue("enum").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("-created");
  }

  @Test
  void isTheSameForReadersOfEveryLanguage() {
    String first = get("/v3/api-docs", "Accept-Language", "en").body();

    assertThat(get("/v3/api-docs", "Accept-Language", "zh-CN").body()).isEqualTo(first);
    assertThat(get("/v3/api-docs", "Accept-Language", "de").body()).isEqualTo(first);
    assertThat(get("/v3/api-docs", "Accept-Language", "en").body()).isEqualTo(first);
  }

  @Test
  void followsTheRulesThatSpectralChecks() {
    assertThat(DocumentRules.faults(description())).isEmpty();
  }

  @Test
  void takesItsWordsFromTheCode() {
    JsonNode post = operation("/api/samples", "post");

    assertThat(post.path("operationId").asString()).isEqualTo("sample.place");
    assertThat(post.path("tags")).hasToString("[\"sample\"]");
    assertThat(post.path("summary").asString()).isEqualTo("Places a sample");
    assertThat(post.path("description").asString())
        .isEqualTo("Places a sample. It stays `placed` for ever.");
    assertThat(description().path("tags"))
        .hasToString("[{\"name\":\"sample\",\"description\":\"Samples of all kinds.\"}]");
    assertThat(description().at("/components/schemas/SampleApplicationLine/description").asString())
        .isEqualTo("One line of a sample.");
    assertThat(
            description()
                .at("/components/schemas/SampleApplicationLine/properties/quantity/description")
                .asString())
        .isEqualTo("how many");
  }

  @Test
  void tellsOfCreation() {
    JsonNode place = operation("/api/samples", "post").path("responses");
    JsonNode takeOver = operation("/api/samples/imports", "post").path("responses");

    assertThat(place.has("200")).isFalse();
    assertThat(place.at("/201/headers").propertyNames())
        .containsExactlyInAnyOrder("ETag", "Idempotency-Replayed", "Location");
    assertThat(place.at("/201/content/application~1json/schema/$ref").asString())
        .endsWith("/SampleApplicationPlaceSample");
    assertThat(takeOver.propertyNames()).contains("200", "201");
  }

  @Test
  void describesAStreamAsText() {
    JsonNode follow = operation("/api/samples/follow", "get");

    assertThat(follow.at("/responses/200/content").propertyNames())
        .containsExactlyInAnyOrder("application/json", "text/event-stream");
    assertThat(follow.at("/responses/200/content/text~1event-stream/schema/type").asString())
        .isEqualTo("string");
    assertThat(follow.path("description").asString())
        .isEqualTo("All so far.\n\nAs a stream of events: Each as it comes.");
    assertThat(follow.path("operationId").asString()).isEqualTo("sample.past");
    assertThat(description().at("/components/schemas").propertyNames())
        .doesNotContain("SseEmitter", "Timeout");
  }

  @Test
  void namesNestedTypesAfterThoseAroundThem() {
    assertThat(description().at("/components/schemas").propertyNames())
        .contains("SampleApplicationOneViewLine", "SampleApplicationOtherViewLine");
  }

  @Test
  void saysWhatIsAlwaysThere() {
    assertThat(description().at("/components/schemas/SampleApplicationLine/required"))
        .hasToString("[\"product\",\"quantity\"]");
  }

  @Test
  void hidesTheCaller() {
    assertThat(operation("/api/samples/me", "get").has("parameters")).isFalse();
  }

  @Test
  void describesMoneyAsItIsOnTheWire() {
    JsonNode money = description().at("/components/schemas/SampleApplicationLine/properties/price");

    assertThat(money.at("/properties/amount/type").asString()).isEqualTo("string");
    assertThat(money.at("/properties/currency/type").asString()).isEqualTo("string");
  }

  @Test
  void describesTheProblemsOfEveryOperation() {
    JsonNode post = operation("/api/samples", "post").path("responses");
    JsonNode put = operation("/api/samples/{id}", "put").path("responses");

    assertThat(post.propertyNames())
        .contains("400", "401", "403", "404", "409", "413", "415", "500", "503", "504")
        .doesNotContain("412", "428", "429");
    assertThat(operation("/api/samples/figures", "get").path("responses").propertyNames())
        .contains("200", "409")
        .doesNotContain("404");
    assertThat(operation("/api/samples/me", "get").path("responses").propertyNames())
        .doesNotContain("404", "409");
    assertThat(put.propertyNames()).contains("404", "412", "428").doesNotContain("409", "413");
    assertThat(typesOf(post.path("409")))
        .containsExactly(
            "/problems/decided-before",
            "/problems/fact-not-kept",
            "/problems/gate-closed",
            "/problems/nothing-to-decide",
            "/problems/own-paper",
            "/problems/still-refused",
            "/problems/wrong-step",
            "/problems/idempotency-key-reused");
    assertThat(typesOf(post.path("400")))
        .containsExactly("/problems/invalid-input", "/problems/unreadable-json");
    assertThat(typesOf(put.path("503")))
        .containsExactly("/problems/unavailable", "/problems/identity-provider-unavailable");
    assertThat(response(post.path("409")).path("description").asString())
        .contains("Nobody approves their own paper");
    assertThat(
            response(post.path("409"))
                .at("/content/application~1problem+json/schema/allOf/0/$ref")
                .asString())
        .isEqualTo("#/components/schemas/Problem");

    assertThat(description().at("/components/schemas/Problem/properties").propertyNames())
        .contains("type", "title", "status", "detail", "rule", "errors", "correlationId");
  }

  private JsonNode response(JsonNode reference) {
    return description().at(reference.path("$ref").asString().substring(1));
  }

  private List<String> typesOf(JsonNode reference) {
    return response(reference)
        .at("/content/application~1problem+json/schema/allOf/1/properties/type/enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }
}
