package io.saleswright.bench.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimetableTests {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final List<String> ALL =
      List.of("relay", "replay", "commit", "intake", "hop", "wire", "growth", "footprint");

  private final AtomicLong now = new AtomicLong(42);

  @Test
  void keepsTheLimitWithTimeToStartProcesses() {
    Timetable timetable = new Timetable(LIMIT, ALL, now::get);
    for (String benchmark : ALL) {
      pass(Duration.ofSeconds(12));
      pass(timetable.next(benchmark));
    }

    assertThat(passed()).isLessThanOrEqualTo(LIMIT).isGreaterThan(LIMIT.minusSeconds(10));
  }

  @Test
  void shortensWhatFollowsWhenSomethingWasLate() {
    Duration onTime = new Timetable(LIMIT, ALL, now::get).next("relay");
    Timetable late = new Timetable(LIMIT, ALL, now::get);
    pass(Duration.ofMinutes(4));

    assertThat(late.next("relay")).isLessThan(onTime.dividedBy(3));
    assertThat(late.isOver()).isFalse();
    pass(Duration.ofMinutes(2));
    assertThat(late.next("intake")).isZero();
    assertThat(late.isOver()).isTrue();
  }

  @Test
  void givesAChosenBenchmarkNoMoreThanItsShareOfTheWhole() {
    Duration amongAll = new Timetable(LIMIT, ALL, now::get).next("hop");
    Duration alone = new Timetable(LIMIT, List.of("hop"), now::get).next("hop");

    assertThat(alone).isEqualTo(amongAll).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void givesALongerRunMoreInTheSameProportion() {
    Duration brief = new Timetable(LIMIT, ALL, now::get).next("intake");
    Duration full = new Timetable(LIMIT.multipliedBy(8), ALL, now::get).next("intake");

    assertThat(full.toNanos() / (double) brief.toNanos()).isCloseTo(8, within(0.001));
  }

  @Test
  void knowsEveryBenchmark() {
    assertThatThrownBy(() -> new Timetable(LIMIT, List.of("sleep"), now::get))
        .hasMessageContaining("No time is set aside for sleep");
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private Duration passed() {
    return Duration.ofNanos(now.get() - 42);
  }
}
