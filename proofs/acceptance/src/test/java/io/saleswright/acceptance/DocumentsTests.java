package io.saleswright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.openapi.DocumentRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The OpenAPI documents as callers of the gateway get them. */
class DocumentsTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  /** The documents are left in {@code target/openapi}, where Spectral itself can read them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"complaint", "contract", "customer", "finance", "gateway", "order", "performance"})
  void followTheRulesOfSpectral(String service) throws IOException {
    JsonNode document = RunningStack.as("admin").get("/openapi/" + service).expect(200).body();
    Path place = Files.createDirectories(Path.of("target/openapi"));
    Files.writeString(place.resolve("gateway-" + service + ".json"), document.toString());

    assertThat(DocumentRules.faults(document)).isEmpty();
    assertThat(document.path("paths").propertyNames())
        .isNotEmpty()
        .noneMatch(path -> path.startsWith("/v3"));
  }
}
