package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm is down from the beginning, and so is every service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationTests {

  private static final String NOBODY = "http://127.0.0.1:1";

  private final GatewayFixture gateway =
      GatewayFixture.start("gateway.oidc.issuer=" + NOBODY + "/realms/saleswright");

  @BeforeAll
  void stopServices() {
    gateway.order.close();
  }

  @AfterAll
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void isHealthyWithoutRealmAndServices(String probe) {
    HttpResponse<String> answer = gateway.get("/actuator/health/" + probe, "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("UP");
  }

  @Test
  void tellsThatATokenCannotBeCheckedNow() {
    for (int call = 0; call < 5; call++) {
      HttpResponse<String> answer = gateway.get("/api/orders", gateway.token());

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("/problems/identity-provider-unavailable");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void showsMetricsAndVersionAtThePortOfOperationsOnly() {
    try (GatewayFixture other = GatewayFixture.start(GatewayFixture.OPERATIONS)) {
      assertThat(other.getFromOperations("/actuator/prometheus").body())
          .contains("resilience4j_circuitbreaker_state{")
          .contains("name=\"api-orders\"", "service=\"gateway\"")
          .contains("resilience4j_bulkhead_available_concurrent_calls{");
      assertThat(other.getFromOperations("/actuator/info").body())
          .contains("\"artifact\":\"saleswright-gateway\"")
          .containsPattern("\"version\":\"\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\"");
      assertThat(other.getFromOperations("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(other.getFromOperations("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(other.getFromOperations("/actuator/env").statusCode()).isEqualTo(404);
      assertThat(other.get("/actuator/prometheus", "").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"prometheus", "info", "env", "beans", "heapdump", "gateway"})
  void showsNothingElseOfItself(String endpoint) {
    assertThat(gateway.get("/actuator/" + endpoint, "").statusCode()).isEqualTo(404);
  }
}
