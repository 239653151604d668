package io.saleswright.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ReportTests {

  private final Table table =
      new Table(
          "hop",
          "Gateway hop",
          new Column("perSecond", "per s", 0),
          new Column("ratio", "to direct", 2));

  @Test
  void alignsItsColumns() {
    table.row("direct", 12_345.6, 1);
    table.row("through the gateway", 4_000, Double.NaN);
    table.remark("On a busy machine.");

    assertThat(table.print().lines())
        .containsExactly(
            "Gateway hop",
            "                        per s  to direct",
            "  direct               12,346       1.00",
            "  through the gateway   4,000          -",
            "  * On a busy machine.");
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThatThrownBy(() -> table.row("direct", 1)).hasMessageContaining("1 values for 2 columns");
  }

  @Test
  void writesWhatIsKnownAsJson() {
    table.row("direct", 10, 1);
    table.row("gateway", 4, Double.NaN);
    table.remark("On a busy machine.");

    ObjectNode report =
        JsonReport.report(
            new Machine(2, 24, "25", 0.5), Instant.parse("2026-11-22T10:00:00Z"), List.of(table));

    assertThat(report.at("/at").asString()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(report.at("/machine/cores").asInt()).isEqualTo(2);
    assertThat(report.at("/benchmarks/0/name").asString()).isEqualTo("hop");
    assertThat(report.at("/benchmarks/0/rows/0/variant").asString()).isEqualTo("direct");
    assertThat(report.at("/benchmarks/0/rows/0/perSecond").asDouble()).isEqualTo(10);
    assertThat(report.at("/benchmarks/0/rows/1").has("ratio")).isFalse();
    assertThat(report.at("/benchmarks/0/remarks/0").asString()).isEqualTo("On a busy machine.");
  }
}
