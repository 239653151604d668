package io.saleswright.finance.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody's hand is in a sample, and anybody can draw it again (EXP-12). */
class SamplingTests {

  private static final List<String> IDS = IntStream.range(0, 40).mapToObj(i -> "e-" + i).toList();

  @Test
  void theSameSeedDrawsTheSameInWhateverOrderTheyAreGiven() {
    List<String> shuffled = new ArrayList<>(IDS);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(Sampling.draw(shuffled, 7, "seed")).isEqualTo(Sampling.draw(IDS, 7, "seed"));
    assertThat(Sampling.draw(IDS, 7, "other")).isNotEqualTo(Sampling.draw(IDS, 7, "seed"));
    assertThat(Sampling.draw(IDS, 7, "seed")).hasSize(7).doesNotHaveDuplicates();
    assertThat(Sampling.draw(IDS, 100, "seed")).containsExactlyInAnyOrderElementsOf(IDS);
  }

  @Test
  void everyoneIsDrawnAboutAsOften() {
    Map<String, Integer> drawn = new HashMap<>();
    for (int seed = 0; seed < 2000; seed++) {
      Sampling.draw(IDS, 4, "seed " + seed).forEach(id -> drawn.merge(id, 1, Integer::sum));
    }

    assertThat(drawn).hasSize(40);
    assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(140, 260));
  }
}
