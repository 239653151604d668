package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.gateway.fixtures.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Refusals of the edge leave one line each (SEC-02); those of services stand in their own logs. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogTests {

  private final GatewayFixture gateway =
      GatewayFixture.start("logging.level.saleswright.access=INFO");

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void notesATokenThatCannotBeBelieved(CapturedOutput output) {
    gateway.get("/api/orders?q=13800001234", "no.token.atall", "X-Correlation-Id", "c-bad");

    assertThat(output)
        .containsOnlyOnce(
            "refused 401 not-authenticated: GET /api/orders by -, rule SEC-02, correlation c-bad")
        .doesNotContain("13800001234", "no.token.atall");
  }

  @Test
  void notesACallWithoutLoginAndNoPageThatLeadsThere(CapturedOutput output) {
    try (TestBrowser stranger = new TestBrowser(gateway)) {
      stranger.get("/api/me", "X-Correlation-Id", "c-call");
      stranger.openOnly("/docs");
    }

    assertThat(output)
        .containsOnlyOnce("refused ")
        .contains(
            "refused 401 not-authenticated: GET /api/me by -, rule SEC-02, correlation c-call");
  }

  @Test
  void notesAChangeWithoutTheCsrfToken(CapturedOutput output) {
    try (TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
      browser.post("/api/orders", "{}", "X-Correlation-Id", "c-csrf");
    }

    assertThat(output)
        .containsOnlyOnce("refused ")
        .contains(
            "refused 403 csrf-token-missing: POST /api/orders by DEMO-sales-rep, rule SEC-02,"
                + " correlation c-csrf");
  }

  @Test
  void leavesTheRefusalsOfServicesToThem(CapturedOutput output) {
    gateway.order.behaving(exchange ->
        StubService.send(exchange, 403, "application/problem+json", "{\"type\":\"/problems/x\"}"));

    assertThat(gateway.get("/api/orders", gateway.token()).statusCode()).isEqualTo(403);

    assertThat(output).doesNotContain("refused ");
  }
}
