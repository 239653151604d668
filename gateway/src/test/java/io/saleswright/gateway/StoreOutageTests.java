package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StoreOutageTests {

  @Test
  void servesBearerTokensAndAnswersBrowsersWithoutTheStore() {
    try (GatewayFixture gateway = GatewayFixture.start();
        TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
      gateway.stopStore();

      HttpResponse<String> refused = browser.get("/api/orders");

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("/problems/session-store-unavailable");
      assertThat(gateway.get("/api/orders", gateway.token()).statusCode()).isEqualTo(200);
      assertThat(gateway.get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }
  }
}
