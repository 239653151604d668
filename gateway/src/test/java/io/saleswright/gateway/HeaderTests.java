package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.gateway.fixtures.StubService.Heard;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeaderTests {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final GatewayFixture gateway = GatewayFixture.start();

  @AfterAll
  void stop() {
    gateway.close();
  }

  @BeforeEach
  void forget() {
    gateway.order.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cookie",
        "Forwarded",
        "X-Forwarded-Prefix",
        "X-Forwarded-Port",
        "X-Real-IP",
        "X-Staff-Id",
        "X-User-Roles",
        "X-Original-URL",
        "X-HTTP-Method-Override",
        "Proxy-Authorization",
        "baggage"
      })
  void keepsAnythingElseFromTheService(String header) {
    gateway.get("/api/orders", gateway.token(), header, "forged=1");

    assertThat(gateway.order.lastHeard().header(header)).isEmpty();
  }

  @Test
  void saysItselfWhereARequestCameFrom() {
    gateway.get(
        "/api/orders",
        gateway.token(),
        "X-Forwarded-For",
        "6.6.6.6",
        "X-Forwarded-Host",
        "evil.example",
        "X-Forwarded-Proto",
        "gopher");

    Heard heard = gateway.order.lastHeard();
    assertThat(heard.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(heard.header("X-Forwarded-Host")).isEqualTo(gateway.uri("").getAuthority());
    assertThat(heard.header("X-Forwarded-Proto")).isEqualTo("http");
  }

  @Test
  void letsThroughWhatServicesNeed() {
    gateway.get("/api/orders", gateway.token(), "Accept-Language", "zh", "If-None-Match", "\"4\"");

    assertThat(gateway.order.lastHeard().header("Accept-Language")).isEqualTo("zh");
    assertThat(gateway.order.lastHeard().header("If-None-Match")).isEqualTo("\"4\"");
  }

  @Test
  void carriesCorrelationAndTraceOn() {
    HttpResponse<String> answer =
        gateway.get(
            "/api/orders", gateway.token(), "X-Correlation-Id", "import-7", "traceparent", TRACE);

    assertThat(gateway.order.lastHeard().header("X-Correlation-Id")).isEqualTo("import-7");
    assertThat(gateway.order.lastHeard().header("traceparent")).isEqualTo(TRACE);
    assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("import-7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "<script>",
        "0123456789012345678901234567890123456789012345678901234567890123456789"
      })
  void replacesACorrelationIdThatIsNotWellFormed(String forged) {
    gateway.get("/api/orders", gateway.token(), "X-Correlation-Id", forged, "traceparent", forged);

    assertThat(gateway.order.lastHeard().header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
    assertThat(gateway.order.lastHeard().header("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }

  @Test
  void namesTheCorrelationInRefusals() {
    HttpResponse<String> answer = gateway.get("/api/orders", "", "X-Correlation-Id", "c-1");

    assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("c-1");
    assertThat(answer.body()).contains("\"correlationId\":\"c-1\"");
  }

  @Test
  void keepsHeadersBackThatTheGatewayAloneMaySet() {
    gateway.order.behaving(exchange -> {
      exchange.getResponseHeaders().set("Set-Cookie", "SESSION=forged");
      exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
      exchange.getResponseHeaders().set("X-Powered-By", "stub");
      exchange.getResponseHeaders().set("Cache-Control", "max-age=5");
      StubService.send(exchange, 200, "application/json", "{}");
    });

    HttpHeaders headers = gateway.get("/api/orders", gateway.token()).headers();

    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'");
    assertThat(headers.allValues("Cache-Control")).containsExactly("max-age=5");
  }

  @Test
  void tellsBrowsersWhatNotToDo() {
    HttpHeaders headers = gateway.get("/api/orders", gateway.token()).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy ->
            assertThat(policy)
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval"));
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void letsThePageOfInterfacesDrawAndRunsNoOtherScriptsThere() {
    try (TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");

      assertThat(policy(browser.openOnly("/docs")))
          .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';")
          .doesNotContain("unsafe-eval");
      assertThat(policy(browser.openOnly("/docs/ui/swagger-ui.css")))
          .contains("style-src 'self' 'unsafe-inline'");
      assertThat(policy(browser.openOnly("/"))).doesNotContain("unsafe-inline");
      assertThat(policy(browser.openOnly("/docsx"))).doesNotContain("unsafe-inline");
    }
  }

  private static String policy(HttpResponse<String> answer) {
    return String.join("|", answer.headers().allValues("Content-Security-Policy"));
  }
}
