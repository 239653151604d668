package io.saleswright.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.testkit.StubGateway;
import io.saleswright.testkit.StubGateway.Answer;
import io.saleswright.testkit.StubGateway.Request;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySessionTests {

  private final AtomicInteger calls = new AtomicInteger();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void speaksWithThePersonsToken() throws Exception {
    try (var gateway = new StubGateway(_ -> new Answer(200, "{\"id\":\"7\"}"))) {
      Reply reply = session(gateway).get("/api/orders/7");

      assertThat(reply.text("id")).isEqualTo("7");
      assertThat(gateway.requests())
          .singleElement()
          .extracting(Request::token)
          .isEqualTo("Bearer access");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503, 504})
  void sendsTheSameCommandUnderTheSameKeyWhenTheOtherSideIsBusy(int status) throws Exception {
    try (var gateway =
        new StubGateway(
            _ -> calls.incrementAndGet() < 3 ? new Answer(status, "{}") : new Answer(201, "{}"))) {
      Reply reply = session(gateway).postOnce("/api/orders", "key-1", Map.of("a", 1));

      assertThat(reply.status()).isEqualTo(201);
      assertThat(gateway.requests())
          .hasSize(3)
          .allMatch(request -> request.key().equals("key-1"))
          .allMatch(request -> request.body().equals("{\"a\":1}"));
      assertThat(pauses).hasSize(2);
      assertThat(pauses.getFirst()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }
  }

  @Test
  void waitsAsLongAsTheOtherSideAsksFor() throws Exception {
    try (var gateway =
        new StubGateway(_ ->
            calls.incrementAndGet() == 1
                ? new Answer(429, "{}", List.of("Retry-After", "3"))
                : new Answer(200, "{}"))) {
      session(gateway).get("/api/orders");

      assertThat(pauses).containsExactly(Duration.ofSeconds(3));
    }
  }

  @Test
  void givesUpWhenItsPatienceIsUsedUp() throws Exception {
    try (var gateway = new StubGateway(_ -> new Answer(503, "{}"))) {
      assertThatExceptionOfType(CommandFailure.class)
          .isThrownBy(() -> session(gateway).get("/api/orders"))
          .withMessageContaining("/api/orders")
          .withMessageContaining("HTTP 503");
      Duration waited = pauses.stream().reduce(Duration.ZERO, Duration::plus);
      assertThat(waited).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }
  }

  @Test
  void doesNotRepeatWhatARuleRefuses() throws Exception {
    String problem =
        """
        {"title":"Rule","detail":"finance has not confirmed","rule":"ORD-24",
         "errors":[{"field":"lines","message":"is empty"}]}
        """;
    try (var gateway = new StubGateway(_ -> new Answer(409, problem))) {
      Reply reply = session(gateway).post("/api/orders/7/release", null, "\"3\"");

      assertThat(reply.isSuccess()).isFalse();
      assertThat(reply.reason()).isEqualTo("finance has not confirmed; lines is empty (ORD-24)");
      assertThat(gateway.requests()).hasSize(1);
      assertThat(pauses).isEmpty();
    }
  }

  /** A session that notes its pauses and does not make them. */
  private GatewaySession session(StubGateway gateway) {
    HttpClient http = HttpClient.newHttpClient();
    return new GatewaySession(
        http,
        gateway.address(),
        Tokens.ofPerson(http, () -> Instant.EPOCH, gateway.issuer(), "migration", "demo"),
        new Backoff(
            Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10), pauses::add));
  }
}
