package io.saleswright.testkit;

import io.saleswright.testkit.openapi.DocumentedAnswers;
import io.saleswright.testkit.store.StoreUse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service in whose packages a test lies, on a free port, with a store of its own, a real
 * broker, signed tokens, and a clock that stands still until a test turns it forward: no test
 * depends on the day on which it runs. Started once for all tests that extend it, directly or
 * through one fixture of the service; they keep apart by the aggregates that they make.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({RunningService.Time.class, StoreUse.Noted.class})
public abstract class RunningService {

  /** The service's time: Monday, 10:00 in Shanghai, until a test turns it. */
  public static final TestClock CLOCK = TestClock.at("2026-11-23T02:00:00Z");

  /** Signs the tokens that the service trusts. */
  protected static final TestTokens TOKENS = TestTokens.start(CLOCK);

  /** What the service asks its store for, when a test watches. */
  protected static final CommandCount COMMANDS = new CommandCount();

  /** How long tests wait for what must come. */
  protected static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The keys of links, made for this run alone. */
  private static final String LINK_KEYS =
      "test:" + (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");

  private static final String DATABASE = TestStore.freshName();

  @LocalServerPort private int port;

  /** Replaces the service's time source, and counts what it asks its store for. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Time {

    @Bean
    Clock timeSource() {
      return CLOCK;
    }

    @Bean
    MongoClientSettingsBuilderCustomizer countedCommands() {
      return settings -> settings.addCommandListener(COMMANDS);
    }
  }

  @DynamicPropertySource
  static void realParts(DynamicPropertyRegistry settings) {
    Awaitility.setDefaultTimeout(PATIENCE);
    settings.add("spring.mongodb.uri", TestStore::uri);
    settings.add("saleswright.database", () -> DATABASE);
    settings.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
    // On a busy machine the broker may be slow to say that it has an event, which would be told
    // again after less: rightly so, but tests count.
    settings.add("spring.kafka.producer.properties.request.timeout.ms", () -> 60_000);
    settings.add("spring.kafka.producer.properties.delivery.timeout.ms", () -> 120_000);
    settings.add("saleswright.security.issuer", TOKENS::issuer);
    settings.add("saleswright.pulse.interval", () -> "100ms");
    settings.add("saleswright.link.keys", () -> LINK_KEYS);
    settings.add("server.port", () -> 0);
  }

  /** Speaks as a person whose name is the role. */
  public TestHttp as(String role) {
    return as(role, role);
  }

  /** Speaks as a person with some roles; the staff id is {@code DEMO-} and the name. */
  public TestHttp as(String person, String... roles) {
    return asNobody().as(TOKENS.tokenFor(person, roles));
  }

  /** Speaks as a person whose name is the role and who leads a region. */
  public TestHttp asLeaderOf(String region, String role) {
    return asNobody().as(TOKENS.tokenWith(Map.of("region", region), role, role));
  }

  /** Speaks as a person with some roles, whose token says more of them, such as their team. */
  public TestHttp asWith(Map<String, String> claims, String person, String... roles) {
    return asNobody().as(TOKENS.tokenWith(claims, person, roles));
  }

  /** Speaks as a person with one role who belongs to a team, or leads it. */
  public TestHttp asMemberOf(String team, String person, String role) {
    return asWith(Map.of("team", team), person, role);
  }

  /** Speaks as a system with a service account. */
  public TestHttp asSystem(String client) {
    return asNobody().as(TOKENS.tokenForSystem(client));
  }

  /** Speaks as nobody; every answer is compared with what the service says of its interface. */
  public TestHttp asNobody() {
    TestHttp nobody = TestHttp.onPort(port);
    return nobody.checking(
        DocumentedAnswers.of(
            nobody.base(),
            () -> nobody.as(TOKENS.tokenFor("reader", "admin")),
            List.of("/v3/api-docs")));
  }

  /** An identity that no other test uses. */
  public static String unique(String what) {
    return what + "-" + UUID.randomUUID();
  }

  /**
   * The types of the events that an aggregate published, once there are so many, without service
   * and version.
   */
  protected static List<String> types(String topic, String key, int count) {
    return TestBroker.await(topic, key, count).stream()
        .map(record -> TestBroker.header(record, "ce_type"))
        .map(type -> type.replaceAll("^[a-z]+\\.|\\.v\\d+$", ""))
        .toList();
  }
}
