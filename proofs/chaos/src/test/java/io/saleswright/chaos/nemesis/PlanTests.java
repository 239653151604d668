package io.saleswright.chaos.nemesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.chaos.nemesis.Plan.Targets;
import io.saleswright.chaos.nemesis.Plan.Turn;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlanTests {

  private static final Targets TARGETS =
      new Targets(
          List.of("order-1", "order-2", "finance-1"),
          List.of("broker-1", "broker-2", "broker-3"),
          List.of("order-1>store", "order-2>store", "finance-1>store"),
          List.of("broker-1", "broker-2", "broker-3"),
          true);

  @Test
  void followsFromTheSeed() {
    assertThat(plan(7)).isEqualTo(plan(7)).isNotEqualTo(plan(8));
  }

  @Test
  void hasEveryKindOfFaultSoonerOrLater() {
    Set<FaultKind> kinds =
        LongStream.range(0, 20)
            .boxed()
            .flatMap(seed -> plan(seed).stream())
            .flatMap(turn -> turn.faults().stream())
            .map(Fault::kind)
            .collect(Collectors.toSet());

    assertThat(kinds)
        .isEqualTo(EnumSet.complementOf(EnumSet.of(FaultKind.UPGRADE, FaultKind.DOWNGRADE)));
  }

  @Test
  void breaksOnlyTheLinksToAStoreThatIsGiven() {
    Targets given =
        new Targets(
            TARGETS.services(),
            TARGETS.brokers(),
            TARGETS.storeLinks(),
            TARGETS.brokerLinks(),
            false);
    List<Fault> faults =
        LongStream.range(0, 20)
            .boxed()
            .flatMap(seed -> Plan.of(seed, Duration.ofMinutes(5), given).stream())
            .flatMap(turn -> turn.faults().stream())
            .toList();

    assertThat(faults).allSatisfy(fault -> assertThat(fault.targets()).doesNotContain("store"));
    assertThat(faults).extracting(Fault::kind).contains(FaultKind.LOSE_REPLIES);
  }

  @Test
  void breaksNoMoreAtOnceThanIsPromised() {
    LongStream.range(0, 50)
        .boxed()
        .flatMap(seed -> plan(seed).stream())
        .map(Turn::faults)
        .forEach(faults -> {
          assertThat(faults).hasSizeBetween(1, 2);
          Set<String> groups = faults.stream().map(PlanTests::group).collect(Collectors.toSet());
          assertThat(groups).hasSameSizeAs(faults);
          if (faults.stream().anyMatch(fault -> fault.kind() == FaultKind.LOSE_MAJORITY)) {
            assertThat(faults).hasSize(1);
            assertThat(faults.getFirst().targets()).hasSize(2);
          }
        });
  }

  @Test
  void leavesTimeToHealBeforeTheEnd() {
    assertThat(plan(3))
        .allSatisfy(turn ->
            assertThat(turn.faults().getFirst().after()).isLessThan(Duration.ofSeconds(288)));
  }

  @Test
  void replacesEveryInstanceAndGoesBackWithOne() {
    List<String> instances = List.of("customer-1", "finance-1", "finance-2", "order-1", "order-2");

    List<Fault> steps =
        Plan.upgrade(1, instances).stream().flatMap(turn -> turn.faults().stream()).toList();

    assertThat(steps)
        .filteredOn(step -> step.kind() == FaultKind.UPGRADE)
        .extracting(step -> step.targets().getFirst())
        .containsOnlyOnceElementsOf(List.of("finance-2", "order-2"))
        .containsAll(instances);
    assertThat(steps)
        .filteredOn(step -> step.kind() == FaultKind.DOWNGRADE)
        .singleElement()
        .satisfies(back -> {
          int at = steps.indexOf(back);
          assertThat(back.targets().getFirst()).endsWith("-1");
          assertThat(steps.get(at - 1).targets()).isEqualTo(back.targets());
          assertThat(steps.get(at + 1).targets()).isEqualTo(back.targets());
        });
    assertThat(steps.getLast().targets()).containsExactly("order-2");
    assertThat(steps).extracting(Fault::after).isSorted().doesNotHaveDuplicates();
  }

  private static List<Turn> plan(long seed) {
    return Plan.of(seed, Duration.ofMinutes(5), TARGETS);
  }

  /** A fault of a link to the store may come together with one of a service's process. */
  private static String group(Fault fault) {
    return switch (fault.kind()) {
      case SLOW_DISK, FULL_DISK, LOSE_REPLIES -> "store";
      default -> fault.targets().getFirst();
    };
  }
}
