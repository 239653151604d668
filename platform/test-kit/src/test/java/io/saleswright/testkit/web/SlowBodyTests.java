package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.fault.SlowCaller;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A body that comes a byte at a time, or never, ends in time, whoever would have read it. */
@Timeout(60)
@TestPropertySource(
    properties = {"saleswright.web.body-time=3s", "server.tomcat.connection-timeout=2s"})
class SlowBodyTests extends HttpTest {

  private static final Duration NOW_AND_THEN = Duration.ofMillis(100);
  private static final String JSON = "Content-Type: application/json";
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/samples", "/api/samples/7/causes", "/api/samples/7/approval", "/nowhere"})
  void cutsABodyThatTrickles(String path) throws IOException {
    try (SlowCaller caller = caller(path, authorised(), JSON, "Idempotency-Key: k-1")) {
      String answer = caller.trickle(NOW_AND_THEN);

      assertThat(answer)
          .startsWith(path.equals("/nowhere") ? "HTTP/1.1 404" : "HTTP/1.1 408")
          .contains("application/problem+json");
    }
  }

  @Test
  void saysWhatWasWrong() throws IOException {
    try (SlowCaller caller = caller("/api/samples", authorised(), JSON, "Accept-Language: zh")) {
      assertThat(caller.trickle(NOW_AND_THEN))
          .contains("/problems/body-too-slow", "请求体传输过慢", "Connection: close");
    }
  }

  @Test
  void cutsABodyThatStops() throws IOException {
    try (SlowCaller caller = caller("/api/samples", authorised(), JSON)) {
      caller.send("{\"customer\":");

      assertThat(caller.answer()).startsWith("HTTP/1.1 408").contains("/problems/body-too-slow");
    }
  }

  @Test
  void cutsAFormThatTrickles() throws IOException {
    try (SlowCaller caller = caller("/api/samples/since", authorised(), FORM)) {
      caller.trickle(NOW_AND_THEN);
    }
  }

  @Test
  void doesNotGoOnReadingWhatNobodyWants() throws IOException {
    try (SlowCaller caller = caller("/api/samples", JSON)) {
      assertThat(caller.trickle(NOW_AND_THEN)).startsWith("HTTP/1.1 401");
    }
  }

  @Test
  void takesABodyThatComesInPieces() throws IOException {
    String body = "\"x\"";
    try (SlowCaller caller =
        SlowCaller.beginning(
            "POST",
            uri("/api/samples/7/causes"),
            body.length(),
            List.of(authorised(), JSON, "Connection: close"))) {
      caller.send("\"");
      caller.send("x");
      caller.send("\"");

      assertThat(caller.answer()).startsWith("HTTP/1.1 200");
    }
  }

  private SlowCaller caller(String path, String... headers) throws IOException {
    return SlowCaller.beginning("POST", uri(path), 200_000, Stream.of(headers).toList());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String authorised() {
    return "Authorization: Bearer " + token();
  }
}
