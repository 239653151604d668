package io.saleswright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.saleswright.bench.round.Timetable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchTests {

  private final Bench bench = new Bench();

  /** What has no share of the time can't be run at all. */
  @Test
  void eachBenchmarkHasItsShareOfTheTime() {
    List<String> names = bench.names();

    assertThat(names).doesNotHaveDuplicates();
    assertThatCode(() -> new Timetable(Duration.ofMinutes(5), names, System::nanoTime))
        .doesNotThrowAnyException();
  }

  @Test
  void eachBenchmarkIsNamedByTheHelp() {
    assertThat(new CommandLine(bench).getUsageMessage()).contains(bench.names());
  }
}
