package io.saleswright.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.audit.AuditProperties;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyTrial;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.Configurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The policies over HTTP, with the platform's own parameters, JSON and problems. */
class PolicyControllerTests {

  private static final String PATH = "/api/admin/policies/order-sample";
  private static final String EDIT = "{\"values\": {\"warning-days\": 5}, \"reason\": \"asked\"}";

  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext();
  private MockMvcTester http;
  private Policies<OrderSamplePolicy> policies;

  @BeforeEach
  void start() {
    context.setServletContext(new MockServletContext());
    context.register(Surroundings.class);
    context.register(configurations());
    context.refresh();
    policies = context.getBean(PolicyBook.class).open(OrderSamplePolicy.DEFINITION);
    http = MockMvcTester.from(context);
  }

  @AfterEach
  void stop() {
    SecurityContextHolder.clearContext();
    context.close();
  }

  @Test
  void showsValuesWithTheirRequirementsAndTheHistory() {
    MvcTestResult shown = as("auditor").get().uri(PATH).exchange();

    assertThat(shown).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(shown)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"name": "order-sample", "version": 1, "changedBy": "release",
             "values": [
               {"key": "verification-time", "value": "same-day 16:00", "rule": "ORD-04"},
               {"key": "release-needs-deposit", "value": true, "rule": "ORD-12"},
               {"key": "warning-days", "value": 3, "rule": "ORD-16", "unit": "days"}],
             "actions": [{"name": "change", "allowed": false, "rule": "SEC-06"}],
             "history": [{"version": 1, "reason": "shipped values"}]}
            """);
  }

  @Test
  void triesAChangedPolicyOnStoredDocumentsAndChangesNothing() {
    MvcTestResult tried =
        as("sales-manager")
            .post()
            .uri(PATH + "/simulation")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"values\": {\"warning-days\": 5}, \"days\": 30}")
            .exchange();

    assertThat(tried).hasStatusOk();
    assertThat(tried)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"tried": 2,
             "divergences": [
               {"id": "d1", "number": "D-1", "went": ["warned-3"], "wouldGo": ["warned-5"]}]}
            """);
    assertThat(policies.current().version()).isEqualTo(1);
    assertThat(policies.current().values().warningDays()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sales-manager | {"values": {"warning-days": 31}, "days": 30}  | 400
          sales-manager | {"values": {"other-days": 3}, "days": 30}     | 400
          sales-manager | {"values": {}, "days": 0}                     | 400
          sales-manager | {"values": {}, "days": 367}                   | 400
          sales-manager | {"values": {}}                                | 400
          auditor       | {"values": {}, "days": 30}                    | 403
          """)
  void onlyAPolicyThatCouldBeMadeIsTriedByThoseWhoMayMakeIt(String role, String body, int status) {
    assertThat(
            as(role)
                .post()
                .uri(PATH + "/simulation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange())
        .hasStatus(status);
  }

  @Test
  void listsOnlyWhatTheCallerMaySee() {
    assertThat(as("sales-manager").get().uri("/api/admin/policies").exchange())
        .bodyJson()
        .extractingPath("$.items[*].name")
        .asArray()
        .containsExactly("order-sample");
    assertThat(as("sales-rep").get().uri("/api/admin/policies").exchange())
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  @Test
  void changesThePolicyThatTheCallerSaw() {
    MvcTestResult changed = put("admin", "\"1\"", EDIT);

    assertThat(changed).hasStatusOk().hasHeader("ETag", "\"2\"");
    assertThat(changed)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"version": 2, "changedBy": "E-5",
             "actions": [{"name": "change", "allowed": true}],
             "history": [{"version": 2, "reason": "asked"}, {"version": 1}]}
            """);
    assertThat(policies.current().values().warningDays()).isEqualTo(5);
  }

  @Test
  void refusesAnEditOfAnOldVersion() {
    put("admin", "\"1\"", EDIT);

    assertThat(put("admin", "\"1\"", EDIT)).hasStatus(412);
    assertThat(policies.current().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"values\": {\"warning-days\": 31}, \"reason\": \"asked\"}|warning-days",
        "{\"values\": {\"warning-days\": \"5\"}, \"reason\": \"asked\"}|warning-days",
        "{\"values\": {\"warning-days\": null}, \"reason\": \"asked\"}|warning-days",
        "{\"values\": {\"warnings\": 5}, \"reason\": \"asked\"}|warnings",
        "{\"values\": {\"warning-days\": 5}, \"reason\": \" \"}|reason",
        "{\"values\": {\"warning-days\": 5}}|reason",
        "{\"reason\": \"asked\"}|values",
      })
  void refusesAnEditThatIsNotValidAndNamesTheKey(String body, String key) {
    MvcTestResult refused = put("admin", "\"1\"", body);

    assertThat(refused).hasStatus(400).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(refused).bodyText().contains(key);
    assertThat(policies.history()).hasSize(1);
  }

  @Test
  void wantsToKnowWhatTheCallerSaw() {
    assertThat(as("admin").put().uri(PATH).contentType(MediaType.APPLICATION_JSON).content(EDIT))
        .hasStatus(428);
  }

  @Test
  void keepsOthersOutAndTellsWhatDoesNotExist() {
    assertThat(put("sales-rep", "\"1\"", EDIT)).hasStatus(403);
    assertThat(put("auditor", "\"1\"", EDIT)).hasStatus(403);
    assertThat(as("sales-rep").get().uri(PATH)).hasStatus(403);
    assertThat(as("admin").get().uri("/api/admin/policies/other")).hasStatus(404);
    assertThat(policies.history()).hasSize(1);
  }

  /** A policy binds all regions and guards approvals in them (SEC-06, PRD-05). */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, east, 403", "east-1, -, 403", "east-1, east, 403", "-, -, 200"})
  void theManagerOfOneRegionOrTeamChangesNoPolicy(
      @Nullable String team, @Nullable String region, int status) {
    Caller manager = new Caller("E-6", "Manager", Set.of("sales-manager"), team, region);

    assertThat(put(as(manager), "\"1\"", EDIT)).hasStatus(status);
    assertThat(policies.history()).hasSize(status == 200 ? 2 : 1);
    assertThat(as(manager).get().uri(PATH))
        .bodyJson()
        .extractingPath("$.actions[0].allowed")
        .isEqualTo(status == 200);
  }

  private MvcTestResult put(String role, String seen, String body) {
    return put(as(role), seen, body);
  }

  private static MvcTestResult put(MockMvcTester tester, String seen, String body) {
    return tester
        .put()
        .uri(PATH)
        .header("If-Match", seen)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MockMvcTester as(String role) {
    return as(new Caller("E-5", "Somebody", Set.of(role), null, null));
  }

  private MockMvcTester as(Caller caller) {
    String role = caller.roles().iterator().next();
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(caller, "token", "ROLE_" + role));
    return http;
  }

  private static Class<?>[] configurations() {
    ClassLoader loader = PolicyControllerTests.class.getClassLoader();
    return Configurations.getClasses(
        AutoConfigurations.of(
            ImportCandidates.load(AutoConfiguration.class, loader).getCandidates().stream()
                .filter(name ->
                    name.matches("io\\.saleswright\\.platform\\.(time|policy|web|json)\\..*")
                        || name.matches(
                            ".*\\.(Jackson|WebMvc|DispatcherServlet|HttpMessageConverters)"
                                + "AutoConfiguration"))
                .map(name -> ClassUtils.resolveClassName(name, loader))
                .toArray(Class<?>[]::new)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    Clock clock() {
      return TestClock.at("2026-11-23T02:00:00Z");
    }

    @Bean
    PolicyTrial<OrderSamplePolicy> trial() {
      return new WarnedDocuments();
    }

    @Bean
    AuditTrail audit(MongoDatabase database, Clock clock) {
      return new AuditTrail(
          database.getCollection(AuditTrail.COLLECTION, BsonDocument.class),
          "test",
          new AuditProperties(Duration.ofMillis(1), 50, Duration.ofSeconds(10)),
          clock,
          new SimpleMeterRegistry());
    }

    @Bean
    MongoDatabase database() {
      return TestStore.freshDatabase();
    }
  }

  /** Two documents of which only the younger one is warned of by the policy. */
  private static final class WarnedDocuments implements PolicyTrial<OrderSamplePolicy> {

    @Override
    public String policy() {
      return "order-sample";
    }

    @Override
    public Result tried(OrderSamplePolicy changed, Instant since, int limit) {
      assertThat(since).isEqualTo(Instant.parse("2026-10-24T02:00:00Z"));
      return new Result(
          2,
          List.of(
              new Divergence(
                  "d1", "D-1", List.of("warned-3"), List.of("warned-" + changed.warningDays()))));
    }
  }
}
