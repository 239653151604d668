package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What dashboards, alerts and service levels ask for is what running services show. */
class MetricsTests {

  private static final Path OBSERVABILITY = RunningStack.checkout().resolve("deploy/observability");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Selectors, texts, ranges, groupings: what in a query is no name of a series. */
  private static final Pattern ASIDE =
      Pattern.compile("\\{[^}]*}|\"[^\"]*\"|\\[[^\\]]*]|\\b(by|on|without|ignoring) *\\([^)]*\\)");

  /** A name that no bracket follows, which would make it a function. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w:.])[a-z_][\\w:]*+(?! *\\()");

  private static final Set<String> WORDS =
      Set.of("or", "and", "unless", "bool", "by", "on", "group_left");

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void everyQueryAsksForWhatIsThere() throws IOException {
    // Requests, commands, events and effects, so that there is something to count.
    SalesStory.begin();
    Set<String> asked = new TreeSet<>();
    queries().forEach(query -> asked.addAll(names(query)));

    assertThat(asked).hasSizeGreaterThan(20);
    SalesStory.soon().untilAsserted(() -> assertThat(shown()).containsAll(asked));
  }

  /** Labels and functions, too, are as Prometheus finds them. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void everyPanelShowsSomething() throws IOException {
    assumeTrue(
        RunningStack.isObserved(), "SKIPPED: panels are only tried where prometheus is installed");
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

  @Test
  void aNameIsFoundInAQuery() {
    assertThat(
            names(
                "topk(10, sum by (service, uri) (rate(a_sum{s=~\"b_c\"}[5m])) / on (x) d_count) > bool"
                    + " 10 or vector(0) and level:e:5m"))
        .containsExactlyInAnyOrder("a_sum", "d_count");
  }

  /** What the rules work out themselves has colons in its name. */
  private static Set<String> names(String query) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(ASIDE.matcher(query).replaceAll(""))
        .results()
        .map(found -> found.group())
        .filter(name -> !WORDS.contains(name) && !name.contains(":"))
        .forEach(names::add);
    return names;
  }

  private static List<String> panels() throws IOException {
    List<String> queries = new ArrayList<>();
    try (Stream<Path> dashboards = Files.list(OBSERVABILITY.resolve("dashboards"))) {
      for (Path dashboard : dashboards.sorted().toList()) {
        for (JsonNode panel : JSON.readTree(Files.readString(dashboard)).path("panels")) {
          panel.path("targets").forEach(target -> queries.add(target.path("expr").asString()));
        }
      }
    }
    return queries;
  }

  private static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>(panels());
    for (String rules : List.of("alerts.yaml", "service-levels.yaml")) {
      Map<?, ?> file =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Files.readString(OBSERVABILITY.resolve(rules)));
      for (Object group : (List<?>) file.get("groups")) {
        for (Object rule : (List<?>) ((Map<?, ?>) group).get("rules")) {
          queries.add(((Map<?, ?>) rule).get("expr").toString());
        }
      }
    }
    return queries;
  }

  /** The names of all series of all services. */
  private static Set<String> shown() {
    Set<String> names = new TreeSet<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (URI service : RunningStack.services()) {
        HttpRequest request =
            HttpRequest.newBuilder(service.resolve("/actuator/prometheus")).build();
        client
            .send(request, BodyHandlers.ofString())
            .body()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[{ ]", 2)[0])
            .forEach(names::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return names;
  }
}
