package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.AccessTokens;
import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A session that ends at the realm ends here, too (SEC-04). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogoutAtRealmTests {

  private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";

  private final GatewayFixture gateway = GatewayFixture.start();
  private TestBrowser office;
  private TestBrowser home;
  private String officeSession;

  @BeforeEach
  void logInTwice() {
    office = new TestBrowser(gateway);
    home = new TestBrowser(gateway);
    office.open("/");
    officeSession = gateway.realm.lastSession();
    home.open("/");
  }

  @AfterEach
  void closeBrowsers() {
    office.close();
    home.close();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void endsTheLoginsOfThatSessionAlone() {
    assertThat(tell(gateway.realm.logoutToken("gateway", subject(), officeSession))).isEqualTo(200);

    assertThat(office.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(home.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void endsAllLoginsOfAPerson() {
    assertThat(tell(gateway.realm.logoutToken("gateway", subject(), null))).isEqualTo(200);

    assertThat(office.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(home.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void believesTheRealmAlone() {
    String forSomebodyElse = gateway.realm.logoutToken("mobile", subject(), officeSession);
    String anAccessToken =
        gateway
            .realm
            .signer()
            .sign(AccessTokens.ofLiNa(gateway.realm.issuer(), Instant.now()).build());
    String forged = gateway.realm.logoutToken("gateway", subject(), officeSession) + "x";

    assertThat(tell(forSomebodyElse)).isEqualTo(400);
    assertThat(tell(anAccessToken)).isEqualTo(400);
    assertThat(tell(forged)).isEqualTo(400);
    assertThat(office.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void letsTheRealmTryAgainWhenItsKeysCannotBeFetched() {
    try (GatewayFixture fresh = GatewayFixture.start()) {
      fresh.realm.goDown(true);
      String token = fresh.realm.logoutToken("gateway", subject(), "any");

      assertThat(tell(fresh, token)).isEqualTo(503);
    }
  }

  @Test
  void lettingARealmEndManySessionsIsNoLimitForStrangers() {
    try (GatewayFixture few =
        GatewayFixture.start("gateway.limits.stranger=3", "gateway.limits.period=1h")) {
      for (int ended = 0; ended < 10; ended++) {
        String token = few.realm.logoutToken("gateway", "somebody-" + ended, null);
        assertThat(tell(few, token)).isEqualTo(200);
      }
      assertThat(few.get("/api/orders", "").statusCode()).as("their own limit").isEqualTo(401);

      for (int forged = 0; forged < 3; forged++) {
        assertThat(tell(few, "forged")).isEqualTo(400);
      }
      assertThat(tell(few, "forged")).isEqualTo(429);
    }
  }

  private int tell(String token) {
    return tell(gateway, token);
  }

  private static int tell(GatewayFixture gateway, String token) {
    try (TestBrowser realm = new TestBrowser(gateway)) {
      return realm.submit(BACK_CHANNEL, "logout_token=" + token).statusCode();
    }
  }

  private static String subject() {
    return AccessTokens.ofLiNa("any", Instant.EPOCH).build().getSubject();
  }
}
