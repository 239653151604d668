package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Callers without a login have a limit of their own, by address; each test has addresses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerTests {

  private static final int LIMIT = 6;
  private static final String HTML = "text/html";
  private static final String NO_SESSION = "SESSION=bm90aGluZw==";

  private final GatewayFixture gateway =
      GatewayFixture.start(
          "gateway.limits.stranger=" + LIMIT,
          "gateway.limits.period=1h",
          "gateway.trusted-proxies=127.0.0.1");

  @AfterAll
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "pages, 10.1.0.1, /, 302",
    "pages that do not exist, 10.1.0.2, /nowhere, 302",
    "calls, 10.1.0.3, /api/orders, 401",
    "begun logins, 10.1.0.4, /oauth2/authorization/keycloak, 302",
    "failed logins, 10.1.0.5, /login/oauth2/code/keycloak?code=x&state=y, 302",
    "files, 10.1.0.6, /app/app.js, 200"
  })
  void countsWithoutLogin(String what, String address, String path, int status) {
    assertThat(statuses(path, address, "")).as(what).containsOnly(status);

    HttpResponse<String> refused = ask(path, address, "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("/problems/too-many-requests");
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(ask(path, "10.1.99.99", "").statusCode()).as("elsewhere").isEqualTo(status);
  }

  @Test
  void countsBadTokensAndNotTheGoodOnesOfTheirNeighbours() {
    assertThat(statuses("/api/orders", "10.2.0.1", "not.a.token")).containsOnly(401);

    assertThat(ask("/api/orders", "10.2.0.1", "another.bad.token").statusCode()).isEqualTo(429);
    assertThat(ask("/api/orders", "10.2.0.1", gateway.token()).statusCode()).isEqualTo(200);
    assertThat(ask("/api/orders", "10.2.0.2", "not.a.token").statusCode()).isEqualTo(401);
  }

  @Test
  void countsSessionsThatAreNobodys() {
    assertThat(statuses("/api/orders", "10.3.0.1", "", "Cookie", NO_SESSION)).containsOnly(401);

    assertThat(ask("/api/orders", "10.3.0.1", "", "Cookie", NO_SESSION).statusCode())
        .isEqualTo(429);
  }

  @Test
  void aMadeUpSessionIsNoWayAroundTheLimitOfLogins() {
    String begin = "/oauth2/authorization/keycloak";
    statuses(begin, "10.4.0.1", "", "Cookie", NO_SESSION);

    assertThat(ask(begin, "10.4.0.1", "", "Cookie", NO_SESSION).statusCode()).isEqualTo(429);
  }

  @Test
  void letsWorkWhoeverIsLoggedIn() {
    try (TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
      statuses("/", "127.0.0.1", "");

      assertThat(ask("/", "127.0.0.1", "").statusCode()).isEqualTo(429);
      assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
      assertThat(browser.openOnly("/app/app.js").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void letsProbesThrough() {
    for (int probe = 0; probe <= LIMIT; probe++) {
      assertThat(
              gateway
                  .get("/actuator/health/liveness", "", "X-Forwarded-For", "10.5.0.1")
                  .statusCode())
          .isEqualTo(200);
    }
  }

  private List<Integer> statuses(String path, String address, String token, String... headers) {
    return IntStream.range(0, LIMIT)
        .mapToObj(_ -> ask(path, address, token, headers).statusCode())
        .toList();
  }

  private HttpResponse<String> ask(String path, String address, String token, String... headers) {
    String[] all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "X-Forwarded-For";
    all[headers.length + 1] = address;
    all[headers.length + 2] = "Accept";
    all[headers.length + 3] = HTML;
    return gateway.get(path, token, all);
  }
}
