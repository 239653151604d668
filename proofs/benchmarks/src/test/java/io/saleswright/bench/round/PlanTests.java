package io.saleswright.bench.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanTests {

  @Test
  void dividesATime() {
    Plan plan = Plan.of(Duration.ofSeconds(60), 3, 25, 50, 20);

    assertThat(plan)
        .isEqualTo(
            new Plan(3, Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(12)));
  }

  @Test
  void givesAwayNoMoreThanThereIs() {
    assertThatThrownBy(() -> Plan.of(Duration.ofSeconds(60), 3, 50, 50, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
