package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What dashboards, alerts and service levels ask for is what a running service shows. */
class ObservedMetersTests {

  private static final Path OBSERVABILITY = Path.of("../../deploy/observability");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Selectors, texts, ranges, groupings: what in a query is no name of a series. */
  private static final Pattern ASIDE =
      Pattern.compile("\\{[^}]*}|\"[^\"]*\"|\\[[^\\]]*]|\\b(by|on|without|ignoring) *\\([^)]*\\)");

  /** A name that no bracket follows, which would make it a function. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w:.])[a-z_][\\w:]*+(?! *\\()");

  private static final Set<String> WORDS =
      Set.of("or", "and", "unless", "bool", "by", "on", "group_left");

  /** Shown by services whose work has two steps; the minimal one has none. */
  private static final String OF_WORK_IN_TWO_STEPS = "unfinished_oldest_age_seconds";

  /**
   * Shown up to two minutes after a consumer has its partitions; asked of a real Prometheus by the
   * acceptance tests' drill.
   */
  private static final String OF_PARTITIONS = "kafka_consumer_fetch_manager_records_lag";

  private final String topic = "observed-" + UUID.randomUUID();

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class ObservedService {

    @Bean
    EnvelopeStore<Ticket> tickets(EnvelopeStores stores, TopicName topic) {
      return stores.open(Ticket.TYPE.publishingTo(topic.name()));
    }

    @Bean
    Subscription subscription(TopicName topic) {
      return Subscription.named("test.observed-" + UUID.randomUUID())
          .to(topic.name())
          .onEverything(_ -> {});
    }
  }

  record TopicName(String name) {}

  @Test
  void everyQueryAsksForWhatAServiceShows() throws IOException {
    Set<String> asked = new TreeSet<>();
    queries().forEach(query -> asked.addAll(names(query)));
    assertThat(asked).hasSizeGreaterThan(20).contains(OF_WORK_IN_TWO_STEPS, OF_PARTITIONS);
    asked.removeAll(Set.of(OF_WORK_IN_TWO_STEPS, OF_PARTITIONS));

    try (ConfigurableApplicationContext service = start();
        HttpClient client = HttpClient.newHttpClient()) {
      URI metrics = metricsOf(service);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> {
            System.gc();
            assertThat(shown(client, metrics)).containsAll(asked);
          });
    }
  }

  /** A Prometheus before 2.43 refuses a page that has them elsewhere than at the buckets. */
  @Test
  void tracesAreShownWhereAnyPrometheusReadsThem() throws IOException {
    try (ConfigurableApplicationContext service = start();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest traced =
          HttpRequest.newBuilder(metricsOf(service))
              .header("Accept", "application/openmetrics-text; version=1.0.0")
              .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
              .build();
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> {
            List<String> exemplars =
                client
                    .send(traced, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.contains(" # {"))
                    .toList();
            assertThat(exemplars)
                .isNotEmpty()
                .allMatch(line -> line.contains("_bucket{") || line.contains("_total{"));
          });
    }
  }

  @Test
  void aNameIsFoundInAQuery() {
    assertThat(
            names(
                "topk(10, sum by (service, uri) (rate(a_sum{s=~\"b_c\"}[5m])) / on (x) d_count)"
                    + " > bool 10 or vector(0) and level:e:5m"))
        .containsExactlyInAnyOrder("a_sum", "d_count");
  }

  private ConfigurableApplicationContext start() {
    TestBroker.createTopic(topic);
    return new SpringApplicationBuilder(ObservedService.class)
        .web(WebApplicationType.SERVLET)
        .initializers(
            context -> context.getBeanFactory().registerSingleton("topic", new TopicName(topic)))
        .run(
            "--spring.main.banner-mode=off",
            "--server.port=0",
            "--saleswright.service=test",
            "--saleswright.database=" + TestStore.freshName(),
            "--spring.mongodb.uri=" + TestStore.uri(),
            "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
            "--logging.level.root=ERROR");
  }

  private static URI metricsOf(ConfigurableApplicationContext service) {
    return URI.create(
        "http://127.0.0.1:%s/actuator/prometheus"
            .formatted(service.getEnvironment().getProperty("local.server.port")));
  }

  /** What the rules work out themselves has colons in its name. */
  private static Set<String> names(String query) {
    return NAME.matcher(ASIDE.matcher(query).replaceAll(""))
        .results()
        .map(found -> found.group())
        .filter(name -> !WORDS.contains(name) && !name.contains(":"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> queries() throws IOException {
    List<String> queries = new ArrayList<>();
    try (Stream<Path> dashboards = Files.list(OBSERVABILITY.resolve("dashboards"))) {
      for (Path dashboard : dashboards.sorted().toList()) {
        for (JsonNode panel : JSON.readTree(Files.readString(dashboard)).path("panels")) {
          panel.path("targets").forEach(target -> queries.add(target.path("expr").asString()));
        }
      }
    }
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

  private static Set<String> shown(HttpClient client, URI metrics) {
    try {
      return client
          .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
          .body()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[{ ]", 2)[0])
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
