package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TestClockTests {

  private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");

  @Test
  void standsStillUntilItIsTurned() {
    assertThat(clock.instant()).isEqualTo("2026-11-23T02:00:00Z");

    clock.advance(Duration.ofMinutes(90));
    assertThat(clock.instant()).isEqualTo("2026-11-23T03:30:00Z");

    clock.set(Instant.EPOCH);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void turnsInEveryZoneAtOnce() {
    Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));

    clock.advance(Duration.ofHours(1));

    assertThat(LocalTime.now(shanghai)).isEqualTo(LocalTime.of(11, 0));
    assertThat(shanghai.instant()).isEqualTo(clock.instant());
  }
}
