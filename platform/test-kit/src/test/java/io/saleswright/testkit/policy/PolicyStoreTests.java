package io.saleswright.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyEdit;
import io.saleswright.platform.policy.PolicyRecord;
import io.saleswright.platform.policy.PolicyVersion;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyStoreTests {

  private static final Caller MANAGER = caller("E-7", "sales-manager");

  private final MongoDatabase database = TestStore.freshDatabase();
  private final TestClock clock = TestClock.at("2026-11-23T02:00:00.123456789Z");
  private final Policies<OrderSamplePolicy> policies = open();

  @Test
  void beginsWithTheShippedValuesAsVersionOne() {
    PolicyVersion<OrderSamplePolicy> current = policies.current();

    assertThat(current.version()).isEqualTo(1);
    assertThat(current.values()).isEqualTo(OrderSamplePolicy.DEFINITION.shipped().values());
    assertThat(current.rules()).containsEntry("warning-days", "ORD-16");
    assertThat(current.since()).isEqualTo("2026-11-23T02:00:00.123Z");
    assertThat(current.changedBy()).isEqualTo(PolicyVersion.RELEASE);
  }

  @Test
  void aChangeIsInForceAtOnceAndLeavesTheOtherValues() {
    PolicyVersion<OrderSamplePolicy> changed = change(1, Map.of("warning-days", 5));

    assertThat(changed).isEqualTo(policies.current());
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.values().warningDays()).isEqualTo(5);
    assertThat(changed.values().releaseNeedsDeposit()).isTrue();
    assertThat(changed.changedBy()).isEqualTo("E-7");
  }

  @Test
  void survivesARestart() {
    PolicyVersion<OrderSamplePolicy> changed = change(1, Map.of("warning-days", 5));

    assertThat(open().current()).isEqualTo(changed);
  }

  @Test
  void keepsWhoChangedWhatWhenAndWhy() {
    clock.advance(Duration.ofHours(1));
    policies.change(
        new PolicyEdit(1, Map.of("release-needs-deposit", false), " trusted customers "), MANAGER);

    List<PolicyRecord> history = policies.history();

    assertThat(history).extracting(PolicyRecord::version).containsExactly(2, 1);
    assertThat(history.getFirst())
        .satisfies(latest -> {
          assertThat(latest.changedBy()).isEqualTo("E-7");
          assertThat(latest.reason()).isEqualTo("trusted customers");
          assertThat(latest.since()).isEqualTo("2026-11-23T03:00:00.123Z");
          assertThat(latest.values()).containsEntry("release-needs-deposit", false);
        });
    assertThat(history.getLast().values()).containsEntry("release-needs-deposit", true);
  }

  @Test
  void findsTheVersionThatADecisionWasMadeUnder() {
    Instant before = clock.instant();
    clock.advance(Duration.ofHours(1));
    change(1, Map.of("warning-days", 5));

    assertThat(policies.at(1).values().warningDays()).isEqualTo(3);
    assertThat(policies.at(2).values().warningDays()).isEqualTo(5);
    assertThat(policies.validAt(before).version()).isEqualTo(1);
    assertThat(policies.validAt(clock.instant()).version()).isEqualTo(2);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.at(3));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> policies.validAt(before.minusSeconds(1)));
  }

  @Test
  void ofManyEditorsAtOnceOneWins() throws Exception {
    int editors = 8;
    CyclicBarrier start = new CyclicBarrier(editors);
    List<Policies<OrderSamplePolicy>> instances =
        IntStream.range(0, editors).mapToObj(_ -> open()).toList();
    List<Callable<Boolean>> edits =
        IntStream.range(0, editors)
            .<Callable<Boolean>>mapToObj(i ->
                () -> {
                  start.await();
                  return wins(instances.get(i), 10 + i);
                })
            .toList();

    long winners = 0;
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> edit : pool.invokeAll(edits)) {
        winners += edit.get() ? 1 : 0;
      }
    }

    assertThat(winners).isEqualTo(1);
    assertThat(policies.history()).extracting(PolicyRecord::version).containsExactly(2, 1);
  }

  private static boolean wins(Policies<OrderSamplePolicy> instance, int warningDays) {
    try {
      instance.change(new PolicyEdit(1, Map.of("warning-days", warningDays), "mine"), MANAGER);
      return true;
    } catch (StaleRevision lost) {
      assertThat(lost.current()).isEqualTo(2);
      return false;
    }
  }

  @Test
  void refusesAnEditOfAnOldVersionWithTheCurrentOne() {
    change(1, Map.of("warning-days", 5));

    assertThatExceptionOfType(StaleRevision.class)
        .isThrownBy(() -> change(1, Map.of("warning-days", 6)))
        .satisfies(lost -> assertThat(lost.current()).isEqualTo(2));
    assertThat(policies.current().values().warningDays()).isEqualTo(5);
  }

  @Test
  void storesNothingOfAnInvalidEdit() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> change(1, Map.of("warning-days", 31, "verification-time", "2h")))
        .satisfies(refusal ->
            assertThat(refusal.errors())
                .containsExactly(
                    new FieldError("warning-days", "ORD-16", "must be less than or equal to 30")));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> change(1, Map.of("warnings", 5)));

    assertThat(policies.history()).hasSize(1);
    assertThat(policies.current().version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void wantsAReason(String reason) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> policies.change(new PolicyEdit(1, Map.of("warning-days", 5), reason), MANAGER));
    assertThat(policies.history()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales-rep", "auditor", "finance-head"})
  void isClosedToOtherRoles(String role) {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() ->
            policies.change(
                new PolicyEdit(1, Map.of("warning-days", 5), "because"), caller("E-9", role)));
    assertThat(policies.history()).hasSize(1);
  }

  @Test
  void makesNoVersionWhenNothingChanges() {
    assertThat(change(1, Map.of("warning-days", 3)).version()).isEqualTo(1);
    assertThat(policies.history()).hasSize(1);
  }

  private Policies<OrderSamplePolicy> open() {
    return new PolicyBook(database, clock).open(OrderSamplePolicy.DEFINITION);
  }

  private PolicyVersion<OrderSamplePolicy> change(int expected, Map<String, Object> values) {
    return policies.change(new PolicyEdit(expected, values, "for the test"), MANAGER);
  }

  private static Caller caller(String staffId, String role) {
    return new Caller(staffId, "Somebody", Set.of(role), null, null);
  }
}
