package io.saleswright.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlatformDefaultsTests {

  /** Properties whose last part is free, which their metadata names by the part before. */
  private static final List<String> MAPS =
      List.of(
          "logging.level.",
          "management.metrics.tags.",
          "management.metrics.distribution.",
          "management.prometheus.metrics.export.properties.",
          "management.endpoint.health.group.");

  /** Read by a module that is built on this one. */
  private static final Set<String> OF_DOCUMENTS = Set.of("saleswright.papers.address");

  private static StandardEnvironment environmentWith(Map<String, Object> said) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("said", said));
    new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }

  @Test
  void giveWayToWhatAnybodySays() {
    assertThat(environmentWith(Map.of()).getProperty("spring.threads.virtual.enabled"))
        .isEqualTo("true");
    assertThat(
            environmentWith(Map.of("spring.threads.virtual.enabled", "false"))
                .getProperty("spring.threads.virtual.enabled"))
        .isEqualTo("false");
  }

  @Test
  void takeAddressesFromTheEnvironment() {
    StandardEnvironment environment =
        environmentWith(
            Map.of(
                "saleswright.service", "order",
                "OIDC_ISSUER_URI", "https://login.example.com/realms/x",
                "KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "MONGODB_URI", "mongodb://store:27017/"));

    assertThat(environment.getProperty("saleswright.security.issuer"))
        .isEqualTo("https://login.example.com/realms/x");
    assertThat(environment.getProperty("spring.kafka.bootstrap-servers")).isEqualTo("kafka:9092");
    assertThat(environment.getProperty("spring.mongodb.uri")).isEqualTo("mongodb://store:27017/");
    assertThat(environment.getProperty("saleswright.database")).isEqualTo("order");
  }

  @Test
  void keepReadinessIndependentOfBrokerAndIssuer() {
    assertThat(
            environmentWith(Map.of())
                .getProperty("management.endpoint.health.group.readiness.include"))
        .isEqualTo("readinessState,mongo");
  }

  @Test
  void useOnlyNamesThatSomebodyReads() throws IOException {
    Set<String> known = documentedProperties();
    known.addAll(OF_DOCUMENTS);

    assertThat(defaults().stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(known.contains(name) || MAPS.stream().anyMatch(name::startsWith))
                .as(name)
                .isTrue());
  }

  private static Properties defaults() throws IOException {
    Properties defaults = new Properties();
    try (InputStream file =
        PlatformDefaults.class.getResourceAsStream("/platform-defaults.properties")) {
      defaults.load(file);
    }
    return defaults;
  }

  private static Set<String> documentedProperties() throws IOException {
    Set<String> names = new HashSet<>();
    List<URL> files =
        Collections.list(
            PlatformDefaults.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"));
    for (URL file : files) {
      try (InputStream metadata = file.openStream()) {
        JsonNode properties = new JsonMapper().readTree(metadata).path("properties");
        properties.forEach(property -> names.add(property.path("name").asString()));
      }
    }
    return names;
  }
}
