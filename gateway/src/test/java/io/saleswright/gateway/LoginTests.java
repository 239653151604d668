package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTests {

  private final GatewayFixture gateway = GatewayFixture.start();
  private TestBrowser browser;

  @BeforeEach
  void openBrowser() {
    gateway.order.forget();
    browser = new TestBrowser(gateway);
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void leadsAPersonThroughTheLoginToThePage() {
    assertThat(browser.openOnly("/").headers().firstValue("Location"))
        .hasValueSatisfying(
            address -> assertThat(address).endsWith("/oauth2/authorization/keycloak"));

    HttpResponse<String> page = browser.open("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri()).isEqualTo(gateway.uri("/"));
    assertThat(page.body()).contains("Saleswright");
  }

  @Test
  void tellsWhoIsLoggedIn() {
    browser.open("/");

    JsonNode me = me();

    assertThat(me.get("staffId").asString()).isEqualTo("DEMO-sales-rep");
    assertThat(me.get("name").asString()).isEqualTo("Li Na");
    assertThat(me.get("roles").get(0).asString()).isEqualTo("sales-rep");
    assertThat(me.get("csrfToken").asString()).isNotEmpty();
  }

  @Test
  void keepsTheTokensFromTheBrowser() {
    HttpResponse<String> page = browser.open("/");
    String session = browser.cookie("SESSION").orElseThrow().toString();

    assertThat(browser.cookie("SESSION").orElseThrow().isHttpOnly()).isTrue();
    assertThat(session + page.body() + me()).doesNotContain("eyJ");
  }

  @Test
  void marksItsCookiesForThisSiteOnly() {
    HttpResponse<String> begin = browser.openOnly("/oauth2/authorization/keycloak");
    HttpResponse<String> end = browser.logIn();

    assertThat(begin.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("LOGIN=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600")
        .doesNotContain("Secure", "Domain");
    assertThat(end.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("SESSION="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure", "Domain");
    assertThat(browser.cookie("LOGIN")).as("needed no longer").isEmpty();
  }

  @Test
  void relaysTheTokenOfTheSessionToTheService() {
    browser.open("/");

    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);

    assertThat(gateway.order.lastHeard().header("Authorization")).startsWith("Bearer eyJ");
    assertThat(gateway.order.lastHeard().header("Cookie")).isEmpty();
  }

  @Test
  void refusesAChangeWithoutTheCsrfToken() {
    browser.open("/");
    me();

    HttpResponse<String> answer = browser.post("/api/orders", "{}");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("/problems/csrf-token-missing");
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void acceptsAChangeWithTheCsrfToken() {
    browser.open("/");

    HttpResponse<String> answer =
        browser.post("/api/orders", "{\"a\":1}", "X-XSRF-TOKEN", me().get("csrfToken").asString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(gateway.order.lastHeard().body()).isEqualTo("{\"a\":1}");
    assertThat(gateway.order.lastHeard().header("X-XSRF-TOKEN")).isEmpty();
  }

  @Test
  void refusesTheCsrfTokenOfSomebodyElse() {
    browser.open("/");
    try (TestBrowser other = new TestBrowser(gateway)) {
      other.open("/");

      assertThat(statusOfChangeWith(other.csrfToken())).isEqualTo(403);
    }
    assertThat(statusOfChangeWith("guessed")).isEqualTo(403);
    assertThat(statusOfChangeWith(browser.csrfToken())).isEqualTo(200);
  }

  @Test
  void refusesAPairThatSomebodyPlanted() {
    browser.open("/");

    HttpResponse<String> answer =
        browser.post(
            "/api/orders", "{}", "Cookie", "XSRF-TOKEN=planted", "X-XSRF-TOKEN", "planted");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(browser.cookie("XSRF-TOKEN")).isEmpty();
  }

  @Test
  void givesANewLoginANewCsrfToken() {
    browser.open("/");
    String before = browser.csrfToken();

    browser.logIn();

    assertThat(browser.csrfToken()).isNotEqualTo(before);
    assertThat(statusOfChangeWith(before)).isEqualTo(403);
  }

  @Test
  void changesTheSessionIdAtLogin() {
    browser.logIn();
    String before = browser.cookie("SESSION").orElseThrow().getValue();

    browser.logIn();

    assertThat(browser.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
  }

  @Test
  void refusesALoginThatAnotherBrowserBegan() {
    HttpResponse<String> begun = browser.openOnly("/oauth2/authorization/keycloak");
    String back = realmSendsBackTo(begun);

    try (TestBrowser victim = new TestBrowser(gateway)) {
      victim.openOnly("/oauth2/authorization/keycloak");

      assertThat(victim.openOnly(back).headers().firstValue("Location"))
          .contains("/app/login-failed.html");
      assertThat(victim.cookie("SESSION")).isEmpty();
    }
    assertThat(browser.openOnly(back).headers().firstValue("Location")).contains("/");
    assertThat(browser.cookie("SESSION")).isPresent();
  }

  @Test
  void refusesALoginThatTheGatewayDidNotSeal() {
    HttpResponse<String> begun = browser.openOnly("/oauth2/authorization/keycloak");
    String back = realmSendsBackTo(begun);
    HttpCookie attempt = browser.cookie("LOGIN").orElseThrow();
    attempt.setValue(attempt.getValue().substring(4));

    assertThat(browser.openOnly(back).headers().firstValue("Location"))
        .contains("/app/login-failed.html");
  }

  @Test
  void keepsPeopleLoggedInOverARestart() {
    browser.open("/");

    String token = browser.csrfToken();

    gateway.restart();

    assertThat(me().get("name").asString()).isEqualTo("Li Na");
    assertThat(statusOfChangeWith(token)).isEqualTo(200);
  }

  @Test
  void endsTheSessionHereAndAtTheRealm() {
    browser.open("/");
    String token = me().get("csrfToken").asString();

    HttpResponse<String> answer = browser.submit("/logout", "_csrf=" + token);

    assertThat(answer.statusCode()).isEqualTo(302);
    String address = answer.headers().firstValue("Location").orElseThrow();
    assertThat(address).startsWith(gateway.realm.issuer() + "/protocol/openid-connect/logout?");
    gateway.get("/", ""); // any call, so that the order of requests is clear
    browser.get("/api/me");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(address)
        .contains("id_token_hint=eyJ")
        .contains("post_logout_redirect_uri=" + encoded(gateway.uri("/").toString()));
  }

  @Test
  void refusesALogoutWithoutTheCsrfToken() {
    browser.open("/");
    me();

    assertThat(browser.submit("/logout", "").statusCode()).isEqualTo(403);
    assertThat(me().get("name").asString()).isEqualTo("Li Na");
  }

  @Test
  void answersScriptsWithAProblemAndNotWithTheLoginPage() {
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(browser.openOnly("/api/me").statusCode()).isEqualTo(401);
    assertThat(browser.openOnly("/openapi/order").statusCode()).isEqualTo(401);
  }

  @Test
  void tellsAPersonWhenTheLoginFails() {
    HttpResponse<String> answer = browser.open("/login/oauth2/code/keycloak?code=x&state=forged");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getPath()).isEqualTo("/app/login-failed.html");
  }

  private JsonNode me() {
    HttpResponse<String> answer = browser.get("/api/me");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private int statusOfChangeWith(String csrfToken) {
    return browser.post("/api/orders", "{}", "X-XSRF-TOKEN", csrfToken).statusCode();
  }

  /** Where the realm sends a browser back to, as a path. */
  private String realmSendsBackTo(HttpResponse<String> begun) {
    URI realm = URI.create(begun.headers().firstValue("Location").orElseThrow());
    URI back = URI.create(browser.get(realm).headers().firstValue("Location").orElseThrow());
    return back.getPath() + "?" + back.getRawQuery();
  }

  private static String encoded(String address) {
    return java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
