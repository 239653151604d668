package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dashboards as a real Prometheus answers them, which must be installed: {@code ./saleswright test
 * -pl proofs/acceptance -am -Dtest=MetricsTests -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsaleswright.drills=true}.
 */
@EnabledIfSystemProperty(named = "saleswright.drills", matches = "true")
class MetricsTests {

  private static final Path DASHBOARDS =
      RunningStack.checkout().resolve("deploy/observability/dashboards");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  /** Labels and functions, too, are as Prometheus finds them. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void everyPanelShowsSomething() throws IOException {
    SalesStory.begin().placed("{\"kind\":\"PREPAID\"}");
    as("sales-support").get("/api/orders/" + UUID.randomUUID()).expect(404);

    for (String query : panels()) {
      String everywhere = query.replace("$service", ".*");
      SalesStory.soon()
          .untilAsserted(() ->
              assertThat(RunningStack.observe(everywhere).at("/data/result").size())
                  .as(everywhere)
                  .isPositive());
    }
  }

  private static List<String> panels() throws IOException {
    List<String> queries = new ArrayList<>();
    try (Stream<Path> dashboards = Files.list(DASHBOARDS)) {
      for (Path dashboard : dashboards.sorted().toList()) {
        for (JsonNode panel : JSON.readTree(Files.readString(dashboard)).path("panels")) {
          panel.path("targets").forEach(target -> queries.add(target.path("expr").asString()));
        }
      }
    }
    return queries;
  }
}
