package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** TLS ends in front of the gateway here, so only its public address says https. */
class HttpsTests {

  @Test
  void insistsOnHttpsWhenItsPublicAddressDoes() {
    try (GatewayFixture gateway =
            GatewayFixture.start("gateway.public-url=https://sales.example.com");
        TestBrowser browser = new TestBrowser(gateway)) {
      HttpResponse<String> answer = browser.openOnly("/");
      HttpResponse<String> begun = browser.openOnly("/oauth2/authorization/keycloak");

      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
      assertThat(answer.headers().firstValue("Location"))
          .contains("/oauth2/authorization/keycloak");
      assertIsBoundToTheHost(begun, "__Host-LOGIN=");
      assertIsBoundToTheHost(finish(gateway, begun), "__Host-SESSION=");
    }
  }

  private static void assertIsBoundToTheHost(HttpResponse<String> answer, String cookie) {
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(sent ->
            assertThat(sent)
                .startsWith("__Host-")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain"))
        .anySatisfy(sent -> assertThat(sent).startsWith(cookie));
  }

  /** Ends a login by hand: a browser would not send these cookies over a line without TLS. */
  private static HttpResponse<String> finish(GatewayFixture gateway, HttpResponse<String> begun) {
    URI realm = URI.create(begun.headers().firstValue("Location").orElseThrow());
    URI back;
    try (TestBrowser atRealm = new TestBrowser(gateway)) {
      back = URI.create(atRealm.get(realm).headers().firstValue("Location").orElseThrow());
    }
    assertThat(back.toString()).startsWith("https://sales.example.com/login/oauth2/code/keycloak?");
    String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    HttpResponse<String> answer =
        gateway.get(
            back.getPath() + "?" + back.getRawQuery(), "", "Cookie", cookie, "Accept", "text/html");
    assertThat(answer.headers().firstValue("Location")).contains("/");
    return answer;
  }
}
