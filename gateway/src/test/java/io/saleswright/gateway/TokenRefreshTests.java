package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.TestBrowser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The realm of these tests ends a session when a refresh token is used twice, as Keycloak does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenRefreshTests {

  private static final Duration ABOUT_TO_END = Duration.ofSeconds(25);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final GatewayFixture gateway = GatewayFixture.start();
  private TestBrowser browser;
  private int refreshesBefore;

  @BeforeEach
  void logInWithATokenThatIsAboutToEnd() {
    gateway.order.forget();
    gateway.realm.goDown(false);
    gateway.realm.holdRefreshesUntil(new CountDownLatch(0));
    browser = new TestBrowser(gateway);
    logIn(ABOUT_TO_END);
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
  void renewsATokenThatIsAboutToEnd() {
    String before = relayedToken();

    assertThat(relayedToken()).isEqualTo(before);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void refreshesOnceForManyParallelRequests() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    gateway.realm.holdRefreshesUntil(gate);

    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<HttpResponse<String>>> answers =
          IntStream.range(0, 20)
              .mapToObj(_ -> requests.submit(() -> browser.get("/api/orders")))
              .toList();
      await().until(() -> gateway.realm.refreshes() > refreshesBefore);
      gate.countDown();
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }

    assertThat(refreshes()).isEqualTo(1);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void refreshesOnceForTwoInstances() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    gateway.realm.holdRefreshesUntil(gate);

    try (ConfigurableApplicationContext second = gateway.secondInstance();
        ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      URI atSecond = GatewayFixture.addressOf(second).resolve("/api/orders");
      Callable<HttpResponse<String>> here = () -> browser.get("/api/orders");
      Callable<HttpResponse<String>> there = () -> browser.get(atSecond);
      List<Future<HttpResponse<String>>> answers =
          Stream.of(here, there, here, there).map(requests::submit).toList();
      await().until(() -> gateway.realm.refreshes() > refreshesBefore);
      gate.countDown();
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
      }
    }

    assertThat(refreshes()).isEqualTo(1);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
  }

  @Test
  void survivesManyRefreshesInARow() {
    gateway.realm.accessTokensLive(ABOUT_TO_END);

    IntStream.range(0, 5).forEach(_ -> relayedToken());

    assertThat(refreshes()).isEqualTo(5);
  }

  @Test
  void asksForLoginWhenTheRealmHasEndedTheSession() {
    gateway.realm.endAllSessions();

    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(401);
    assertThat(browser.openOnly("/").headers().firstValue("Location"))
        .hasValueSatisfying(address -> assertThat(address).contains("/oauth2/authorization/"));
  }

  @Test
  void goesOnWithAValidTokenWhileTheRealmIsDown() {
    gateway.realm.goDown(true);

    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsTheLoginWhenTheRealmIsDownAndTheTokenHasEnded() {
    logIn(A_MOMENT);
    gateway.realm.goDown(true);

    HttpResponse<String> answer;
    try {
      answer =
          await().until(() -> browser.get("/api/orders"), response -> response.statusCode() != 200);
    } finally {
      gateway.realm.goDown(false);
    }

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("/problems/identity-provider-unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);
  }

  @Test
  void letsWhoeverWantsToLogOutGoWhileTheRealmIsDown() {
    gateway.realm.accessTokensLive(A_MOMENT);
    browser.logIn();
    String csrf = browser.csrfToken();
    gateway.realm.goDown(true);
    await().until(() -> browser.get("/api/orders").statusCode() == 503);

    HttpResponse<String> answer = browser.submit("/logout", "_csrf=" + csrf);
    gateway.realm.goDown(false);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void cannotBringALoginBackThatHasEndedMeanwhile() throws Exception {
    gateway.realm.accessTokensLive(ABOUT_TO_END);
    String csrf = browser.csrfToken();
    CountDownLatch gate = new CountDownLatch(1);
    gateway.realm.holdRefreshesUntil(gate);
    refreshesBefore = gateway.realm.refreshes();

    try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<HttpResponse<String>> slow = requests.submit(() -> browser.get("/api/orders"));
      await().until(() -> gateway.realm.refreshes() > refreshesBefore);
      assertThat(browser.submit("/logout", "_csrf=" + csrf).statusCode()).isEqualTo(302);
      gate.countDown();
      assertThat(slow.get().statusCode()).isEqualTo(401);
    }

    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  private void logIn(Duration firstTokenLife) {
    gateway.realm.accessTokensLive(firstTokenLife);
    browser.logIn();
    gateway.realm.accessTokensLive(LONG);
    refreshesBefore = gateway.realm.refreshes();
  }

  private String relayedToken() {
    assertThat(browser.get("/api/orders").statusCode()).isEqualTo(200);
    return gateway.order.lastHeard().header("Authorization");
  }

  private int refreshes() {
    return gateway.realm.refreshes() - refreshesBefore;
  }
}
