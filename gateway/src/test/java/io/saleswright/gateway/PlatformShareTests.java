package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.gateway.fixtures.GatewayFixture;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/** The gateway speaks HTTP as the services do, and carries nothing else of them. */
class PlatformShareTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.saleswright.platform.mongodb.EnvelopeStores",
        "org.apache.kafka.clients.producer.Producer",
        "org.springframework.kafka.core.KafkaTemplate",
        "org.springdoc.core.configuration.SpringDocConfiguration",
        "io.micrometer.tracing.Tracer",
        "org.apache.tomcat.websocket.server.WsSci"
      })
  void hasNothingOnItsClassPathThatOnlyServicesNeed(String type) {
    assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
  }

  @Test
  void getsFromThePlatformWhatItsEdgeNeeds() {
    try (GatewayFixture gateway = GatewayFixture.start()) {
      assertThat(platformBeans(gateway))
          .containsExactlyInAnyOrder(
              "callerClaims",
              "correlationFilter",
              "firewall",
              "jwtDecoder",
              "knownParameters",
              "bodyTime",
              "boundedJson",
              "strictJson",
              "localeResolver",
              "problems",
              "problemTexts",
              "actions",
              "rolesOfTheSystem",
              "securityObservations",
              "securityProblems",
              "tokenVerifier",
              "warnings");
    }
  }

  /** The beans that the platform's own configurations make. */
  private static Set<String> platformBeans(GatewayFixture gateway) {
    return Arrays.stream(gateway.beanNames())
        .filter(name -> gateway.factoryOf(name).startsWith("io.saleswright.platform."))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
