package io.saleswright.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyEdit;
import io.saleswright.platform.policy.PolicyRecord;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.store.EmbeddedStore;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Several instances of a service, put together as a service is. */
class PolicyInstancesTests {

  private static final Caller ADMIN = new Caller("E-1", "Admin", Set.of("admin"), null, null);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Test
  void anInstanceSeesWhatAnotherOneChanged() {
    MongoDatabase database = TestStore.freshDatabase();
    inTwoInstances(
        database,
        (one, other) -> {
          one.change(new PolicyEdit(1, Map.of("warning-days", 5), "first"), ADMIN);
          one.change(new PolicyEdit(2, Map.of("warning-days", 6), "second"), ADMIN);

          await().atMost(PATIENCE).until(() -> other.current().version() == 3);
          assertThat(other.current()).isEqualTo(one.current());
        });
  }

  @Test
  void instancesThatStartTogetherAgreeOnVersionOne() {
    MongoDatabase database = TestStore.freshDatabase();
    inTwoInstances(
        database,
        (one, other) -> {
          assertThat(one.current()).isEqualTo(other.current());
          assertThat(one.history()).extracting(PolicyRecord::version).containsExactly(1);
        });
  }

  @Test
  void theLastVersionStaysInForceWhileTheStoreIsDown() {
    EmbeddedStore store = EmbeddedStore.inMemory();
    String impatient = store.connectionString() + "/?serverSelectionTimeoutMS=200";
    try (MongoClient client = MongoClients.create(impatient)) {
      inOneInstance(
          client.getDatabase("order"),
          (policies, _) -> {
            store.close();

            await()
                .during(Duration.ofMillis(600))
                .atMost(PATIENCE)
                .until(() -> policies.current().version() == 1);
          });
    }
  }

  @Test
  void testsShortenClocksByPolicyInsteadOfWaiting() {
    Instant received = Instant.parse("2026-11-21T02:00:00Z");
    inOneInstance(
        TestStore.freshDatabase(),
        (policies, calendar) -> {
          assertThat(policies.current().values().verificationTime().due(received, calendar))
              .isEqualTo("2026-11-23T09:00:00Z");

          policies.change(new PolicyEdit(1, Map.of("verification-time", "2s"), "test"), ADMIN);

          assertThat(policies.current().values().verificationTime().due(received, calendar))
              .isEqualTo("2026-11-21T02:00:02Z");
        });
  }

  private static void inTwoInstances(
      MongoDatabase database,
      BiConsumer<Policies<OrderSamplePolicy>, Policies<OrderSamplePolicy>> test) {
    inOneInstance(
        database, (one, _) -> inOneInstance(database, (other, _) -> test.accept(one, other)));
  }

  private static void inOneInstance(
      MongoDatabase database, BiConsumer<Policies<OrderSamplePolicy>, WorkCalendar> test) {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(configurations()))
        .withPropertyValues("saleswright.pulse.interval=50ms")
        .withBean(Clock.class, () -> TestClock.at("2026-11-21T02:00:00Z"))
        .withBean(MongoDatabase.class, () -> database)
        .withUserConfiguration(Service.class)
        .run(context -> {
          assertThat(context).hasNotFailed();
          test.accept(context.getBean(Service.class).policies, context.getBean(WorkCalendar.class));
        });
  }

  /** The platform's own configurations of time and policies, as a service finds them. */
  private static Class<?>[] configurations() {
    ClassLoader loader = PolicyInstancesTests.class.getClassLoader();
    return ImportCandidates.load(AutoConfiguration.class, loader).getCandidates().stream()
        .filter(name ->
            name.matches("io\\.saleswright\\.platform\\.(time|calendar|policy|process)\\..*"))
        .map(name -> ClassUtils.resolveClassName(name, loader))
        .toArray(Class<?>[]::new);
  }

  @Configuration(proxyBeanMethods = false)
  static class Service {

    private final Policies<OrderSamplePolicy> policies;

    Service(PolicyBook book) {
      this.policies = book.open(OrderSamplePolicy.DEFINITION);
    }
  }
}
