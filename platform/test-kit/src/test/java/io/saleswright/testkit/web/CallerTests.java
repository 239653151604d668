package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is believed to be whom, and who is let in. */
class CallerTests extends HttpTest {

  private static final String PATH = "/api/samples/me";

  @Test
  void takesThePersonFromTheToken() {
    Answer me =
        as(
            TOKENS.tokenWith(
                Map.of("region", "Hubei", "team", "north"),
                "sales-manager",
                "sales-manager",
                "offline_access"));

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.text("staffId")).isEqualTo("DEMO-sales-manager");
    assertThat(me.text("name")).isEqualTo("Demo sales-manager");
    assertThat(me.text("region")).isEqualTo("Hubei");
    assertThat(me.text("team")).isEqualTo("north");
    assertThat(me.json().path("roles").toString()).contains("\"sales-manager\"");
  }

  @Test
  void knowsASystemByItsClient() {
    Answer me = as(TOKENS.tokenForSystem("production-system"));

    assertThat(me.text("staffId")).isEqualTo("production-system");
    assertThat(me.json().path("roles")).hasToString("[\"production-system\"]");
  }

  static Stream<Named<String>> unbelievable() {
    return Stream.of(
        Named.of("expired", TOKENS.expired("finance", "finance")),
        Named.of("for another audience", TOKENS.forAnotherAudience("finance", "finance")),
        Named.of("by another issuer", TOKENS.byAnotherIssuer("finance", "finance")),
        Named.of("signed by a stranger", TOKENS.signedByAStranger("finance", "finance")),
        Named.of("without staff id", TOKENS.tokenWithoutStaffId("finance", "finance")),
        Named.of("not signed", unsigned(TOKENS.tokenFor("finance", "finance"))),
        Named.of("no token at all", "secret-nonsense"));
  }

  private static String unsigned(String token) {
    return "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
  }

  @ParameterizedTest
  @MethodSource("unbelievable")
  void believesNoTokenThat(String token) {
    Answer answer = as(token);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("/problems/not-authenticated");
    assertThat(answer.header("WWW-Authenticate")).contains("Bearer").contains("invalid_token");
    assertThat(answer.body()).doesNotContain("secret-nonsense");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {PATH, "/api/nowhere", "/v3/api-docs", "/actuator/env", "/actuator", "/error", "/"})
  void letsNobodyInWithoutAToken(String path) {
    Answer answer = send("GET", path, BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"saleswright\"");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/actuator/info",
        "/actuator/prometheus"
      })
  void showsHealthVersionAndMetricsToEverybody(String path) {
    assertThat(send("GET", path, BodyPublishers.noBody()).status()).isEqualTo(200);
  }

  @Test
  void tellsNothingAboutTheInsideToAnybody() {
    assertThat(send("GET", "/actuator/health", BodyPublishers.noBody()).body())
        .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
  }

  @Test
  void fetchesTheIssuersKeysOnce() {
    as(TOKENS.tokenFor("legal", "legal"));
    int fetches = TOKENS.keyFetches();

    as(TOKENS.tokenFor("finance", "finance"));

    assertThat(fetches).isPositive().isEqualTo(TOKENS.keyFetches());
  }

  @Test
  void answersInChineseToo() {
    Answer answer = send("GET", PATH, BodyPublishers.noBody(), "Accept-Language", "zh-CN,zh;q=0.9");

    assertThat(answer.text("title")).isEqualTo("请先登录");
  }

  private Answer as(String token) {
    return send("GET", PATH, BodyPublishers.noBody(), "Authorization", "Bearer " + token);
  }
}
