package io.saleswright.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.testkit.StubGateway;
import io.saleswright.testkit.StubGateway.Answer;
import io.saleswright.testkit.TestHttp;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentedAnswersTests {

  private static final String DOCUMENT =
      """
      {"paths":{
        "/api/orders/{id}":{"get":{"responses":{
          "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}},
          "404":{"$ref":"#/components/responses/gone"}}}},
        "/api/orders/all":{"get":{"responses":{"200":{"content":{"application/json":
          {"schema":{"type":"array","items":{"$ref":"#/components/schemas/Order"}}}}}}}}},
       "components":{
        "responses":{"gone":{"content":{"application/json":{"schema":{"type":"object"}}}}},
        "schemas":{"Order":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},
          "total":{"type":"integer"}}}}}}
      """;

  private final AtomicReference<Answer> answer = new AtomicReference<>(new Answer(200, "{}"));
  private StubGateway server;
  private TestHttp http;

  @BeforeEach
  void start() throws IOException {
    server =
        new StubGateway(request ->
            request.path().equals("/api/document") ? new Answer(200, DOCUMENT) : answer.get());
    TestHttp plain = new TestHttp(server.address().toString(), "", Map.of());
    http =
        plain.checking(DocumentedAnswers.of(plain.base(), () -> plain, List.of("/api/document")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void answered(int status, String body) {
    answer.set(new Answer(status, body));
  }

  @Test
  void takesWhatIsDocumented() {
    answered(200, "{\"id\":\"7\",\"total\":3}");
    assertThat(http.get("/api/orders/7").status()).isEqualTo(200);
    answered(404, "{\"type\":\"x\"}");
    assertThat(http.get("/api/orders/7").status()).isEqualTo(404);
    answered(200, "[{\"id\":\"7\"}]");
    assertThat(http.get("/api/orders/all").status()).isEqualTo(200);
  }

  @Test
  void leavesAloneWhatIsNoOperation() {
    answered(404, "{}");

    assertThatCode(() -> http.get("/api/nowhere")).doesNotThrowAnyException();
  }

  @Test
  void findsAStatusThatIsNotDocumented() {
    answered(201, "{\"id\":\"7\"}");

    refused("there is no such status");
  }

  @Test
  void findsWhatIsMissingOrOfAnotherType() {
    answered(200, "{\"total\":3}");
    refused("required property 'id' not found");

    answered(200, "{\"id\":7}");
    refused("integer found, string expected");
  }

  @Test
  void findsAMemberThatIsNotDocumented() {
    answered(200, "{\"id\":\"7\",\"price\":1}");

    refused("price");
  }

  private void refused(String reason) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> http.get("/api/orders/7"))
        .withMessageContaining("not as its OpenAPI document says")
        .withMessageContaining(reason);
  }
}
