package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
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

      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
      assertThat(answer.headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("SameSite=Lax"));
    }
  }
}
