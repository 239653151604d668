package io.saleswright.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTests {

  @Test
  void leavesHalfOfTheTimeForEverythingElse() {
    Duration time = Duration.ofSeconds(45);

    Schedule schedule = Schedule.of(time, 2);

    Duration questions =
        schedule.warmUp().plus(schedule.question()).multipliedBy(2L * Questions.COUNT);
    Duration imports = schedule.imports().multipliedBy(2);
    assertThat(questions.plus(imports)).isCloseTo(time.dividedBy(2), Duration.ofMillis(1));
  }
}
