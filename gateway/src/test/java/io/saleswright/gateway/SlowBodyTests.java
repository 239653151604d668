package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import io.saleswright.testkit.fault.SlowCaller;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Bodies that come byte by byte, so that no pause is long. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowBodyTests {

  private static final Duration BODY_TIME = Duration.ofSeconds(4);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int LONG = 900_000;

  private final GatewayFixture gateway =
      GatewayFixture.start("saleswright.web.body-time=" + BODY_TIME.toMillis() + "ms");

  @AfterAll
  void stop() {
    gateway.close();
  }

  @Test
  void cutsABodyThatTrickles() throws IOException {
    long begin = System.nanoTime();
    try (SlowCaller caller =
        SlowCaller.beginning(
            "POST",
            gateway.uri("/api/orders"),
            LONG,
            List.of(
                "Authorization: Bearer " + gateway.token(), "Content-Type: application/json"))) {
      String answer = caller.trickle(PAUSE);

      assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/body-too-slow");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(BODY_TIME.dividedBy(2));
    assertThat(gateway.order.heard()).isEmpty();
  }

  @Test
  void cutsTheBodyOfSomebodyWithoutLogin() throws IOException {
    try (SlowCaller stranger =
        SlowCaller.beginning("POST", gateway.uri("/api/orders"), LONG, List.of())) {
      assertThat(stranger.trickle(PAUSE)).startsWith("HTTP/1.1 401");
    }
  }

  @Test
  void cutsAFormThatTrickles() throws IOException {
    try (SlowCaller stranger =
        SlowCaller.beginning(
            "POST",
            gateway.uri("/logout"),
            LONG,
            List.of("Content-Type: application/x-www-form-urlencoded"))) {
      stranger.trickle(PAUSE);
    }
  }
}
