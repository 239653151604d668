package io.saleswright.finance.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.expensing.AnExpense;
import io.saleswright.finance.samples.Sampled.Outcome;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The largest sample can be examined to its end, however much is said of its first (EXP-12). */
class SampleSizeTests {

  private static final int LARGEST = 500;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void isNeverTooLongToBeExaminedToItsEnd() {
    List<String> ids = IntStream.range(0, LARGEST).mapToObj(i -> "%036d".formatted(i)).toList();
    Sample sample = drawn(ids);
    int said = 0;
    for (String id : ids) {
      try {
        sample = noting(sample, id, "说".repeat(1000), "AF-1");
        said++;
      } catch (InvalidInput tooLong) {
        assertThat(tooLong.errors().getFirst().field()).isEqualTo("note");
        sample = noting(sample, id, null, null);
      }
    }

    assertThat(said).isEqualTo(39);
    assertThat(sample.stage()).isEqualTo(SampleStage.EXAMINED);
    Sample full = drawn(ids);
    assertThatThrownBy(() -> noting(full, ids.getFirst(), "x".repeat(40_001), null))
        .isInstanceOf(InvalidInput.class);
  }

  private static Sample drawn(List<String> ids) {
    return Sample.drawn(DAY, DAY, LARGEST, "north", Instant.EPOCH, ids).state();
  }

  private static Sample noting(
      Sample sample, String id, @Nullable String note, @Nullable String finding) {
    Act act = AnExpense.act("auditor", AnExpense.MONDAY, "auditor");
    return sample.noting("s-1", id, "EX-1", Outcome.AGAINST_RULES, note, finding, act).state();
  }
}
