package io.saleswright.gateway;

import static io.saleswright.gateway.fixtures.StubService.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.gateway.fixtures.GatewayFixture;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service that takes calls and answers none of them. Each test has a route of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponseTimeoutTests {

  private static final int CALLS_TO_JUDGE = 4;

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.services.order.paths=/api/written,/api/read,/api/resting",
          "gateway.upstream.response-timeout=300ms",
          "gateway.upstream.breaker.minimum-calls=" + CALLS_TO_JUDGE,
          "gateway.upstream.breaker.rest=5m");
  private CountDownLatch end;

  @BeforeEach
  void answerNothing() {
    CountDownLatch until = new CountDownLatch(1);
    end = until;
    gateway.order.forget();
    gateway.order.behaving(exchange -> {
      try {
        until.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      answering(200, "{}").answer(exchange);
    });
  }

  @AfterEach
  void answer() {
    end.countDown();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void tellsTheAuthorOfATimedOutWriteThatTheOutcomeIsUnknown() {
    HttpResponse<String> answer = gateway.post("/api/written", gateway.token(), "{}");

    assertIsProblem(answer, 504, "outcome-unknown");
    assertThat(answer.body()).contains("same Idempotency-Key");
    assertWasSentOnce();
  }

  @Test
  void tellsAReaderThatTheServiceWasTooSlow() {
    assertIsProblem(gateway.get("/api/read", gateway.token()), 504, "service-timeout");
    assertWasSentOnce();
  }

  @Test
  void restsARouteThatTimesOut() {
    for (int call = 0; call < CALLS_TO_JUDGE; call++) {
      gateway.post("/api/resting", gateway.token(), "{}");
    }

    assertIsProblem(gateway.get("/api/resting", gateway.token()), 503, "service-unavailable");
  }

  /** The service may hear of a call only after the gateway has given it up. */
  private void assertWasSentOnce() {
    await().until(() -> !gateway.order.heard().isEmpty());
    assertThat(gateway.order.heard()).hasSize(1);
  }

  private static void assertIsProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"/problems/" + type + "\"");
  }
}
