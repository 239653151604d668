package io.saleswright.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class AlertTests {

  private static final Path OBSERVABILITY = Repository.ROOT.resolve("deploy/observability");
  private static final Path RUNBOOKS = Repository.ROOT.resolve("docs/runbooks");
  private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z]+){2,})(?=[{)\\[ ])");
  private static final Pattern METER =
      Pattern.compile("(?:Gauge|Counter)\\.builder\\(\\s*\"([a-z.]+)\"");

  /**
   * Meters of Kafka's client, of MongoDB's driver and of Spring, as a running service shows them.
   */
  private static final Set<String> OF_LIBRARIES =
      Set.of(
          "kafka_consumer_fetch_manager_records_lag",
          "kafka_consumer_last_poll_seconds_ago",
          "kafka_consumer_connection_count",
          "mongodb_driver_pool_checkoutfailed_total",
          "http_server_requests_seconds_count");

  record Alert(String name, String expression, String severity, String summary, String runbook) {}

  @TestFactory
  Stream<DynamicTest> everyAlertIsExplained() {
    return alerts().stream()
        .map(alert ->
            DynamicTest.dynamicTest(
                alert.name(),
                () -> {
                  assertThat(Repository.ROOT.resolve(alert.runbook())).isRegularFile();
                  assertThat(alert.severity()).isIn("warning", "critical");
                  assertThat(alert.summary()).isNotBlank();
                  Path runbook = Repository.ROOT.resolve(alert.runbook());
                  assertThat(Repository.read(runbook)).contains("Alert " + alert.name());
                  assertThat(Repository.read(RUNBOOKS.resolve("README.md")))
                      .contains(alert.name(), "(" + runbook.getFileName() + ")");
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyRunbookHasItsFiveParts() throws IOException {
    try (Stream<Path> files = Files.list(RUNBOOKS)) {
      return files.filter(file -> !file.endsWith("README.md")).toList().stream()
          .map(file ->
              DynamicTest.dynamicTest(
                  file.getFileName().toString(),
                  () ->
                      assertThat(
                              Repository.read(file).lines().filter(line -> line.startsWith("## ")))
                          .containsExactly(
                              "## Signal",
                              "## First look",
                              "## Safe actions",
                              "## Unsafe actions",
                              "## How to know that it is over")));
    }
  }

  /** Prometheus itself says when each alert comes; its Debian package brings the tool. */
  @Test
  void alertsComeWhenTheyMustAndOnlyThen() throws IOException, InterruptedException {
    Optional<Path> promtool =
        Stream.of(System.getenv("PATH").split(":"))
            .map(directory -> Path.of(directory, "promtool"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(promtool.isPresent(), "SKIPPED: alerts are only tried where promtool is installed");
    Process process =
        new ProcessBuilder(
                promtool.get().toString(),
                "test",
                "rules",
                OBSERVABILITY.resolve("alerts.test.yaml").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void everyAlertIsTried() {
    String tests = Repository.read(OBSERVABILITY.resolve("alerts.test.yaml"));

    assertThat(alerts())
        .allSatisfy(alert ->
            assertThat(tests)
                .containsPattern("alertname: " + alert.name() + "\\n +exp_alerts:\\n"));
  }

  @Test
  void alertsAskForMetersThatServicesShow() {
    Set<String> own = new TreeSet<>();
    for (Path source : Repository.sources("platform")) {
      METER
          .matcher(Repository.read(source))
          .results()
          .forEach(meter -> own.add(meter.group(1).replace('.', '_')));
    }
    Set<String> asked = new TreeSet<>();
    rules()
        .forEach(rule ->
            METRIC
                .matcher(rule.get("expr").toString())
                .results()
                .forEach(found -> asked.add(found.group(1))));
    assertThat(asked).hasSizeGreaterThan(5);
    assertThat(asked)
        .allMatch(metric ->
            OF_LIBRARIES.contains(metric)
                || own.contains(metric.replaceFirst("_(total|seconds)$", "")));
  }

  private static List<Alert> alerts() {
    return rules().filter(rule -> rule.containsKey("alert")).map(AlertTests::alert).toList();
  }

  /** Alerts, and what is worked out beforehand for them. */
  private static Stream<Map<?, ?>> rules() {
    return Stream.of("alerts.yaml", "service-levels.yaml")
        .flatMap(name -> {
          String file = Repository.read(OBSERVABILITY.resolve(name));
          Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
          return ((List<?>) root.get("groups")).stream();
        })
        .flatMap(group -> ((List<?>) ((Map<?, ?>) group).get("rules")).stream())
        .map(rule -> (Map<?, ?>) rule);
  }

  private static Alert alert(Map<?, ?> rule) {
    Map<?, ?> labels = (Map<?, ?>) rule.get("labels");
    Map<?, ?> annotations = (Map<?, ?>) rule.get("annotations");
    return new Alert(
        rule.get("alert").toString(),
        rule.get("expr").toString(),
        labels.get("severity").toString(),
        annotations.get("summary").toString(),
        annotations.get("runbook_url").toString());
  }
}
