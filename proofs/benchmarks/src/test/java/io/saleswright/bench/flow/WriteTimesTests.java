package io.saleswright.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.saleswright.bench.load.Latencies;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteTimesTests {

  @Test
  void measuresFromOneWriteToTheOtherOfTheSameDocument() {
    Latencies latencies =
        WriteTimes.between(
            Map.of("o-1", 1_000_000L, "o-2", 1_001_000L),
            Map.of("o-1", 1_004_000L, "o-2", 1_021_000L));

    assertThat(latencies.count()).isEqualTo(2);
    assertThat(latencies.percentileMillis(50)).isCloseTo(4, within(0.01));
    assertThat(latencies.percentileMillis(100)).isCloseTo(20, within(0.02));
  }

  @Test
  void leavesOutWhatWasWrittenOnOneSideOnly() {
    assertThat(WriteTimes.between(Map.of("o-1", 1L), Map.of("o-2", 2L)).count()).isZero();
  }
}
