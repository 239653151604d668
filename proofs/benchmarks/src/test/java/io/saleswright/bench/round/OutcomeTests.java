package io.saleswright.bench.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Sample;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTests {

  @Test
  void takesTheMedianOfTheRounds() {
    assertThat(outcome(100, 10, 90).throughput()).isCloseTo(90, within(0.1));
    assertThat(outcome(100, 10, 90, 40).throughput()).isCloseTo(65, within(0.1));
  }

  @Test
  void comparesRoundByRoundSoThatABusyMomentCountsOnBothSides() {
    Outcome order = outcome(50, 5, 40);
    Outcome insert = outcome(100, 10, 80);

    assertThat(order.ratioTo(insert)).isCloseTo(0.5, within(0.001));
  }

  @Test
  void addsUpTheFailuresOfAllRounds() {
    assertThat(outcome(10, 10, 10).failures()).containsOnly(entry("HTTP 503", 6L));
    assertThat(outcome(10, 10, 10).failed()).isEqualTo(6);
  }

  private static Outcome outcome(int... perSecond) {
    Outcome outcome = new Outcome();
    for (int throughput : perSecond) {
      Latencies latencies = new Latencies();
      for (int i = 0; i < throughput; i++) {
        latencies.record(1_000_000);
      }
      outcome.add(new Sample(Duration.ofSeconds(1), Map.of("HTTP 503", 2L), latencies));
    }
    return outcome;
  }
}
