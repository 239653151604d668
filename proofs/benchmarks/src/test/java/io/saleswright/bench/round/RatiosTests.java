package io.saleswright.bench.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatiosTests {

  private final Ratios ratios = new Ratios();

  @Test
  void comparesRoundByRound() {
    add("relay", 50, 5, 40);
    add("loop", 100, 10, 160);

    assertThat(ratios.rate("relay")).isEqualTo(40);
    assertThat(ratios.ratio("relay", "loop")).isEqualTo(0.5);
  }

  @Test
  void takesTheMiddleOfTwoWhenTheirNumberIsEven() {
    add("relay", 10, 20, 30, 40);

    assertThat(ratios.rate("relay")).isEqualTo(25);
  }

  @Test
  void leavesARoundOutThatOneOfThemDidNotFinish() {
    add("relay", 10, 20, 90);
    add("loop", 10, 10);

    assertThat(ratios.ratio("relay", "loop")).isEqualTo(1.5);
  }

  @Test
  void knowsNothingOfWhatHadNoRound() {
    assertThat(ratios.rate("relay")).isNaN();
    assertThat(ratios.ratio("relay", "loop")).isNaN();
  }

  private void add(String variant, double... rates) {
    for (double rate : rates) {
      ratios.add(variant, rate);
    }
  }
}
