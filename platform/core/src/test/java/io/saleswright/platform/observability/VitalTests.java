package io.saleswright.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.observability.Vital.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is well, and what is not (SEC-10). */
class VitalTests {

  private static List<Vital> told(double seconds) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Gauge.builder("relay.oldest.age", () -> seconds).tag("outbox", "orders").register(registry);
    return Vital.of(registry);
  }

  @Test
  void isWellUpToTheLimitOfTheAlert() {
    assertThat(told(60))
        .containsExactly(new Vital(Sign.OLDEST_EVENT_SECONDS, "orders", 60L, 60L, true));
    assertThat(told(61))
        .containsExactly(new Vital(Sign.OLDEST_EVENT_SECONDS, "orders", 61L, 60L, false));
  }

  /** While the store is away, nobody knows what waits in it. */
  @Test
  void isNotWellWhileNobodyKnows() {
    assertThat(told(Double.NaN))
        .containsExactly(new Vital(Sign.OLDEST_EVENT_SECONDS, "orders", null, 60L, false));
  }

  @Test
  void isWellWhateverTheFigureWhereThereIsNoLimit() {
    assertThat(Sign.WAITING_EVENTS.at("orders", 9_000L).well()).isTrue();
    assertThat(Sign.PARKED_SOURCES.at(null, 1L).well()).isFalse();
  }
}
