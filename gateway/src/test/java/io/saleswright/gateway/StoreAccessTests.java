package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Counts the commands to the store, as the gateway's own metrics tell them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreAccessTests {

  private static final Pattern COMMANDS =
      Pattern.compile("(?m)^mongodb_driver_commands_seconds_count\\{.*} (\\S+)$");

  private final GatewayFixture gateway = GatewayFixture.start(GatewayFixture.OPERATIONS);

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void neverTouchesTheStoreForABearerToken() {
    double before = commands();

    assertThat(gateway.get("/api/orders", gateway.token()).statusCode()).isEqualTo(200);
    assertThat(gateway.get("/api/me", gateway.token()).headers().firstValue("Set-Cookie"))
        .isEmpty();
    gateway.get("/api/orders", gateway.token(), "Cookie", "SESSION=c29tZXRoaW5n");
    gateway.get("/api/orders", "not.a.token", "Cookie", "SESSION=c29tZXRoaW5n");

    assertThat(commands()).isEqualTo(before);
  }

  @Test
  void makesNoSessionForACallWithoutLogin() {
    double before = commands();

    assertThat(gateway.get("/api/orders", "").headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(gateway.post("/api/orders", "", "{}").statusCode()).isEqualTo(401);

    assertThat(commands()).isEqualTo(before);
  }

  @Test
  void makesNoSessionForAPageWithoutLogin() {
    double before = commands();

    try (TestBrowser browser = new TestBrowser(gateway)) {
      assertThat(browser.openOnly("/").statusCode()).isEqualTo(302);
      assertThat(browser.openOnly("/oauth2/authorization/keycloak").statusCode()).isEqualTo(302);
      assertThat(browser.openOnly("/login/oauth2/code/keycloak?code=x&state=forged").statusCode())
          .isEqualTo(302);
      assertThat(browser.submit("/logout", "_csrf=x").statusCode()).isEqualTo(401);
      assertThat(browser.cookie("SESSION")).isEmpty();
    }

    assertThat(commands()).isEqualTo(before);
  }

  @Test
  void countsTheCommandsOfALogin() {
    double before = commands();

    try (TestBrowser browser = new TestBrowser(gateway)) {
      browser.open("/");
    }

    assertThat(commands()).isGreaterThan(before);
  }

  private double commands() {
    return COMMANDS
        .matcher(gateway.getFromOperations("/actuator/prometheus").body())
        .results()
        .mapToDouble(count -> Double.parseDouble(count.group(1)))
        .sum();
  }
}
