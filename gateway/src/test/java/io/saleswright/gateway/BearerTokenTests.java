package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.saleswright.gateway.fixtures.AccessTokens;
import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.gateway.fixtures.StubService;
import io.saleswright.gateway.fixtures.TokenSigner;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BearerTokenTests {

  private final GatewayFixture gateway = GatewayFixture.start();

  @AfterAll
  void stop() {
    gateway.close();
  }

  @BeforeEach
  void forget() {
    gateway.order.forget();
  }

  @Test
  void passesAGoodTokenThroughUnchanged() {
    String token = gateway.token();

    assertThat(gateway.get("/api/orders", token).statusCode()).isEqualTo(200);

    assertThat(gateway.order.lastHeard().header("Authorization")).isEqualTo("Bearer " + token);
  }

  static Stream<Arguments> badTokens() {
    return Stream.of(
        bad("expired", claims -> claims.expirationTime(ago(Duration.ofMinutes(1)))),
        bad("without expiry", claims -> claims.expirationTime(null)),
        bad("not valid yet", claims -> claims.notBeforeTime(ago(Duration.ofMinutes(-5)))),
        bad("for another audience", claims -> claims.audience("account")),
        bad("of another issuer", claims -> claims.issuer("http://localhost/realms/other")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void refusesATokenThatIs(String what, AccessTokens.Change change) {
    HttpResponse<String> answer = gateway.get("/api/orders", gateway.token(change));

    assertIsUnauthenticated(answer);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer realm=\"saleswright\", error=\"invalid_token\"");
  }

  @Test
  void refusesATokenSignedByAnotherKey() {
    JWTClaimsSet claims = AccessTokens.ofLiNa(gateway.realm.issuer(), Instant.now()).build();

    assertIsUnauthenticated(gateway.get("/api/orders", TokenSigner.withNewKey().sign(claims)));
  }

  @Test
  void refusesTokensWithMadeUpKeysWithoutAskingTheRealmEachTime() {
    TokenSigner stranger = TokenSigner.withNewKey();
    JWTClaimsSet claims = AccessTokens.ofLiNa(gateway.realm.issuer(), Instant.now()).build();
    gateway.get("/api/orders", gateway.token());
    int before = gateway.realm.keyFetches();

    IntStream.range(0, 20)
        .forEach(_ -> assertIsUnauthenticated(gateway.get("/api/orders", stranger.sign(claims))));

    assertThat(gateway.realm.keyFetches() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void goesOnCheckingTokensWhileTheRealmIsDown() {
    gateway.get("/api/orders", gateway.token());
    gateway.realm.goDown(true);

    try {
      assertThat(gateway.get("/api/orders", gateway.token()).statusCode()).isEqualTo(200);
    } finally {
      gateway.realm.goDown(false);
    }
  }

  @Test
  void refusesGibberish() {
    assertIsUnauthenticated(gateway.get("/api/orders", "no.token.atall"));
    assertIsUnauthenticated(gateway.get("/api/orders", "", "Authorization", "Bearer a b"));
    assertIsUnauthenticated(gateway.get("/api/orders", "", "Authorization", "Basic YTpi"));
  }

  @Test
  void refusesACallWithoutLoginAndNeverRedirectsIt() {
    assertIsUnauthenticated(gateway.get("/api/orders", "", "Accept", "text/html"));
    assertIsUnauthenticated(gateway.post("/api/orders", "", "{}"));
  }

  @Test
  void answersInTheLanguageOfTheCaller() {
    assertThat(gateway.get("/api/orders", "x.y.z", "Accept-Language", "zh-CN,en;q=0.5").body())
        .contains("请先登录");
    assertThat(gateway.get("/api/orders", "x.y.z", "Accept-Language", "fr").body())
        .contains("Please log in");
  }

  private void assertIsUnauthenticated(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"/problems/not-authenticated\"");
    assertThat(gateway.order.heard()).filteredOn(StubService.Heard::method, "POST").isEmpty();
  }

  private static Arguments bad(String what, AccessTokens.Change change) {
    return Arguments.of(what, change);
  }

  private static Date ago(Duration time) {
    return Date.from(Instant.now().minus(time));
  }
}
