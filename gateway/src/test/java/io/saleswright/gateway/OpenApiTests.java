package io.saleswright.gateway;

import static io.saleswright.gateway.fixtures.StubService.answering;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import io.saleswright.platform.web.problem.Problem;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.openapi.DocumentRules;
import io.saleswright.testkit.openapi.DocumentedAnswers;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTests {

  private static final String DESCRIPTION =
      """
      {"openapi":"3.1.0","info":{"title":"finance","version":"v1"},
       "servers":[{"url":"http://10.0.0.7:8083"}],
       "paths":{"/api/payments/{id}":{"get":{}},"/api/paymentsx":{"get":{}},
        "/api/admin/parked/{id}/replay":{"post":{}},"/api/integration/refusals":{"get":{}}}}\
      """;

  private final GatewayFixture gateway = GatewayFixture.start();

  @BeforeEach
  void describe() {
    gateway.finance.forget();
    gateway.finance.behaving(answering(200, DESCRIPTION));
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void tellsThePathsOfTheGateway() {
    JsonNode description = read(gateway.get("/openapi/finance", gateway.token()));

    assertThat(List.copyOf(description.get("paths").propertyNames()))
        .containsExactly(
            "/api/payments/{id}",
            "/api/admin/finance/parked/{id}/replay",
            "/api/admin/finance/integration/refusals");
    assertThat(description.get("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    assertThat(description.get("info").get("title").asString()).isEqualTo("finance");
    assertThat(gateway.finance.lastHeard().uri()).hasPath("/v3/api-docs");
  }

  @Test
  void addsTheProblemsThatTheGatewayItselfAnswersWith() {
    gateway.finance.behaving(
        answering(
            200,
            """
            {"openapi": "3.1.0", "info": {"title": "finance"},
             "paths": {"/api/payments": {
               "get": {"responses": {"200": {"description": "OK"}, "503": {"$ref": "#/components/responses/unavailable"}}},
               "post": {"responses": {"201": {"description": "Created"}}}}},
             "components": {"responses": {"unavailable": {"description": "Not available now", "content":
               {"application/problem+json": {"schema": {"allOf": [{"$ref": "#/components/schemas/Problem"},
                 {"type": "object", "properties": {"type": {"type": "string", "enum": ["/problems/unavailable"]}}}]}}}}}}}
            """));

    JsonNode description = read(gateway.get("/openapi/finance", gateway.token()));

    assertThat(types(description, "get", "503"))
        .containsExactly(
            "/problems/unavailable",
            "/problems/identity-provider-unavailable",
            "/problems/session-store-unavailable",
            "/problems/service-unavailable",
            "/problems/service-busy");
    assertThat(types(description, "get", "429")).containsExactly("/problems/too-many-requests");
    assertThat(types(description, "get", "504")).containsExactly("/problems/service-timeout");
    assertThat(types(description, "get", "403")).isEmpty();
    assertThat(types(description, "post", "403")).containsExactly("/problems/csrf-token-missing");
    assertThat(types(description, "post", "504")).containsExactly("/problems/outcome-unknown");
    assertThat(description.at("/components/responses/unavailable").isMissingNode())
        .as("no operation refers to it any more")
        .isTrue();
    assertThat(description.at("/paths/~1api~1payments/get/responses").propertyNames())
        .contains("200");
  }

  @Test
  void describesWhatTheGatewayItselfAnswers() {
    JsonNode description = read(gateway.get("/openapi/gateway", gateway.token()));

    assertThat(DocumentRules.faults(description)).isEmpty();
    assertThat(description.path("paths").propertyNames())
        .containsExactly("/api/me", "/openapi/{service}");
    assertThat(description.at("/components/schemas/Problem/properties").propertyNames())
        .containsExactlyElementsOf(
            Stream.of(Problem.class.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(description.at("/paths/~1api~1me/get/responses").propertyNames())
        .contains("200", "400", "401", "429", "503");
  }

  @Test
  void answersWhoTheCallerIsAsItDescribes() {
    TestHttp plain = new TestHttp(address(), gateway.token(), Map.of());
    TestHttp checked =
        plain.checking(DocumentedAnswers.of(address(), () -> plain, List.of("/openapi/gateway")));

    assertThat(checked.get("/api/me").expect(200).text("staffId")).isNotEmpty();
    assertThat(checked.get("/api/me?nope=1").expect(400).text("errors/0/field")).isEqualTo("nope");
    assertThat(checked.as("").get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void leavesOutWhatOnlyOperationsWithoutARouteNeed() {
    gateway.finance.behaving(
        answering(
            200,
            """
            {"openapi": "3.1.0", "info": {"title": "finance"},
             "tags": [{"name": "payment"}, {"name": "inner"}],
             "paths": {
               "/api/payments": {"get": {"tags": ["payment"], "responses": {"200": {"content":
                 {"application/json": {"schema": {"$ref": "#/components/schemas/Payment"}}}}}}},
               "/internal": {"get": {"tags": ["inner"], "responses": {"200": {"content":
                 {"application/json": {"schema": {"$ref": "#/components/schemas/Inner"}}}}}}}},
             "components": {"schemas": {"Problem": {"type": "object"},
               "Payment": {"properties": {"share": {"$ref": "#/components/schemas/Share"}}},
               "Share": {"type": "object"}, "Inner": {"type": "object"}}}}
            """));

    JsonNode description = read(gateway.get("/openapi/finance", gateway.token()));

    assertThat(description.at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrder("Payment", "Problem", "Share");
    assertThat(description.path("tags")).hasToString("[{\"name\":\"payment\"}]");
  }

  private String address() {
    return gateway.uri("").toString();
  }

  private static List<String> types(JsonNode description, String method, String status) {
    String reference =
        description
            .at("/paths/~1api~1payments")
            .path(method)
            .path("responses")
            .path(status)
            .path("$ref")
            .asString("#/none");
    return description
        .at(reference.substring(1))
        .at("/content/application~1problem+json/schema/allOf/1/properties/type/enum")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parked/7/replay", "integration/refusals"})
  void leadsToEachPathThatItTells(String rest) {
    gateway.get("/api/admin/finance/" + rest, gateway.token());

    assertThat(gateway.finance.lastHeard().uri().getPath())
        .isEqualTo(rest.startsWith("integration") ? "/api/" + rest : "/api/admin/" + rest);
  }

  @Test
  void passesTheRefusalOfAServiceOn() {
    gateway.finance.behaving(answering(404, "{}"));

    assertThat(gateway.get("/openapi/finance", gateway.token()).statusCode()).isEqualTo(404);
  }

  @Test
  void doesNotPassOnWhatIsNoDescription() {
    gateway.finance.behaving(answering(200, "<html>"));

    HttpResponse<String> answer = gateway.get("/openapi/finance", gateway.token());

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("/problems/service-unavailable");
  }

  @Test
  void showsThePageWhereInterfacesAreTriedAfterLogin() {
    try (TestBrowser browser = new TestBrowser(gateway)) {
      assertThat(browser.openOnly("/docs").statusCode()).isEqualTo(302);

      HttpResponse<String> page = browser.open("/docs");

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("swagger-ui-bundle.js").doesNotContain("<script>");
      assertThat(read(browser.get("/docs/services")).toString())
          .isEqualTo(
              "[\"complaint\",\"contract\",\"customer\",\"finance\",\"gateway\",\"order\",\"performance\"]");
      assertThat(browser.get("/docs/ui/swagger-ui.css").statusCode()).isEqualTo(200);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
