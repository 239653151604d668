package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the gateway sends browsers: to its own pages and to the realm, whatever a request says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedirectTests {

  private final GatewayFixture gateway = GatewayFixture.start();
  private TestBrowser browser;

  @BeforeEach
  void openBrowser() {
    browser = new TestBrowser(gateway);
  }

  @AfterEach
  void closeBrowser() {
    gateway.realm.namesNobody(false);
    browser.close();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, /oauth2/authorization/keycloak",
    "/docs, /oauth2/authorization/keycloak?page=%2Fdocs",
    "/login/oauth2/code/keycloak?code=x&state=forged, /app/login-failed.html"
  })
  void namesNoHostOfTheRequest(String path, String location) throws IOException {
    assertThat(rawAnswer(path, "evil.example"))
        .contains("\r\nLocation: " + location + "\r\n")
        .doesNotContain("evil.example");
  }

  @Test
  void sendsToTheRealmWithThePublicAddress() throws IOException {
    assertThat(rawAnswer("/oauth2/authorization/keycloak", "evil.example"))
        .contains("\r\nLocation: " + gateway.realm.issuer())
        .contains("redirect_uri=" + gateway.uri("/login/oauth2/code/keycloak"))
        .doesNotContain("evil.example");
  }

  @Test
  void leadsToThePageThatWasAskedFor() {
    HttpResponse<String> page = browser.open("/docs?deep=1&b=%E8%AE%A2");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri()).isEqualTo(gateway.uri("/docs?deep=1&b=%E8%AE%A2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        ""
      })
  void leadsToNoOtherHostAfterTheLogin(String page) {
    HttpResponse<String> answer =
        browser.open(
            "/oauth2/authorization/keycloak?page="
                + URLEncoder.encode(page, StandardCharsets.UTF_8));

    assertThat(answer.uri()).isEqualTo(gateway.uri("/"));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth2/authorization/zz", "/oauth2/authorization", "/login/zz"})
  void knowsNoOtherLogin(String path) {
    assertIsNotFound(browser.openOnly(path));
    browser.open("/");
    assertIsNotFound(browser.openOnly(path));
  }

  @Test
  void tellsAPersonWhoseAccountNamesNobody() {
    gateway.realm.namesNobody(true);

    HttpResponse<String> page = browser.open("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri()).isEqualTo(gateway.uri("/app/no-staff-member.html"));
    assertThat(page.body()).contains("no staff number", "没有员工编号", "/login/leave");
    assertThat(browser.cookie("SESSION")).isEmpty();
  }

  @Test
  void tellsAPersonWhoseAccountNamesNobodyAnyMore() {
    browser.open("/");
    gateway.realm.namesNobody(true);
    browser.logOut();

    assertThat(browser.open("/").uri()).isEqualTo(gateway.uri("/app/no-staff-member.html"));
  }

  @Test
  void letsSuchAPersonLeaveTheRealm() {
    assertThat(browser.openOnly("/login/leave").headers().firstValue("Location"))
        .hasValueSatisfying(address ->
            assertThat(address)
                .startsWith(gateway.realm.issuer() + "/protocol/openid-connect/logout?")
                .contains("client_id=gateway", "post_logout_redirect_uri=")
                .doesNotContain("id_token_hint"));
  }

  private static void assertIsNotFound(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/problems/not-found");
  }

  /** The answer to a page's request that names another host. */
  private String rawAnswer(String path, String host) throws IOException {
    URI address = gateway.uri("/");
    try (Socket connection = new Socket(address.getHost(), address.getPort())) {
      connection
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Host: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                  .formatted(path, host, host)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
