package io.saleswright.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Median and ninety percent by the nearest rank (CMP-20). */
class DurationsTests {

  @Test
  void nothingTookNoTime() {
    assertThat(Durations.of(List.of(), 0)).isEqualTo(new Durations(0, 0, null, null));
  }

  @Test
  void oneIsBoth() {
    assertThat(Durations.of(List.of(Duration.ofMinutes(90)), 1))
        .isEqualTo(new Durations(1, 1, new BigDecimal("1.50"), new BigDecimal("1.50")));
  }

  @Test
  void rankIsTheNearestOne() {
    List<Duration> hours =
        IntStream.rangeClosed(1, 10).map(hour -> 11 - hour).mapToObj(Duration::ofHours).toList();
    assertThat(Durations.of(hours, 3))
        .isEqualTo(new Durations(10, 3, new BigDecimal("5.00"), new BigDecimal("9.00")));
    assertThat(Durations.of(hours.subList(0, 9), 3).median()).isEqualTo(new BigDecimal("6.00"));
  }
}
