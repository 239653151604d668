package io.saleswright.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurveTests {

  private final Curve curve = new Curve(List.of(10, 1000), List.of("Store: some."));

  @Test
  void showsEachSizeAndHowMuchSlowerTheLargerOneIs() {
    curve.add("list", measured(2, 4, 8));
    curve.add("list", measured(2, 12, 100));

    Table table = curve.questions();

    assertThat(table.remarks()).contains("Store: some.");
    assertThat(table.columns())
        .extracting(Column::title)
        .containsExactly(
            "p50 ms at 10",
            "p99 ms at 10",
            "docs at 10",
            "p50 ms at 1,000",
            "p99 ms at 1,000",
            "docs at 1,000",
            "p50 1,000 / 10");
    assertThat(table.rows().getFirst().values())
        .extracting(Math::round)
        .containsExactly(4L, 4L, 4L, 12L, 12L, 50L, 3L);
  }

  @Test
  void tellsWhatWasNotAnsweredAndGoesOn() {
    curve.add("list", measured(2, 4, 8));
    curve.add(
        "list",
        new Measurement(
            new Sample(
                Duration.ofSeconds(30),
                Map.of("Read timed out", 1L),
                measured(1, 4, 8).sample().latencies()),
            new CpuMeter(),
            7));
    curve.add("figure", measured(2, 4, 8));
    curve.add("figure", measured(2, 8, 8));

    Table table = curve.debts();

    assertThat(table.rows().getFirst().values().subList(3, 7)).containsOnly(Double.NaN);
    assertThat(table.rows().getLast().values().getLast()).isCloseTo(2.0, within(0.1));
    assertThat(table.remarks()).contains("NO ANSWER to 'list' at 1,000: {Read timed out=1}.");
  }

  @Test
  void comparesImportsWithThoseIntoTheSmallestBook() {
    curve.addImport(measured(20, 1, 0));
    curve.addImport(measured(10, 1, 0));

    Table table = curve.imports();

    assertThat(table.rows())
        .extracting(Table.Row::variant)
        .containsExactly("into 10 orders", "into 1,000 orders");
    assertThat(table.rows().getLast().values().subList(0, 2)).containsExactly(10.0, 0.5);
  }

  /** Operations of a second, each of which took so long. */
  private static Measurement measured(int operations, int millis, long examined) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < operations; i++) {
      latencies.record(Duration.ofMillis(millis).toNanos());
    }
    return new Measurement(
        new Sample(Duration.ofSeconds(1), Map.of(), latencies), new CpuMeter(), examined);
  }
}
