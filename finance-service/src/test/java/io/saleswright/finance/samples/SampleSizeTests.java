package io.saleswright.finance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest sample can be examined to its end, however much is said of its first (EXP-12). */
class SampleSizeTests {

  private static final int LARGEST = 500;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void isNeverTooLongToBeExaminedToItsEnd() {
    List<String> ids = IntStream.range(0, LARGEST).mapToObj(i -> "%036d".formatted(i)).toList();
    Sample sample = Sample.drawn(DAY, DAY, LARGEST, "north", ids).state();
    int said = 0;
    for (String id : ids) {
      try {
        sample = sample.noting(id, Outcome.AGAINST_RULES, "说".repeat(1000), "AF-1").state();
        said++;
      } catch (InvalidInput tooLong) {
        assertThat(tooLong.errors().getFirst().field()).isEqualTo("note");
        sample = sample.noting(id, Outcome.AGAINST_RULES, null, null).state();
      }
    }

    assertThat(said).isEqualTo(39);
    assertThat(sample.stage()).isEqualTo(SampleStage.EXAMINED);
    Sample full = Sample.drawn(DAY, DAY, LARGEST, "north", ids).state();
    assertThatThrownBy(() -> full.noting(ids.getFirst(), Outcome.UNTRUE, "x".repeat(40_001), null))
        .isInstanceOf(InvalidInput.class);
  }
}
