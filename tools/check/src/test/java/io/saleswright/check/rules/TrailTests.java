package io.saleswright.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailTests {

  private final Trail trail = new Trail();

  @Test
  void followsNumbersWithoutGaps() {
    see(1, 2, 3);
    trail.stored(3, 0);

    assertThat(trail.published()).isEqualTo(3);
    assertThat(trail.repeats()).isZero();
    assertThat(trail.disordered()).isZero();
    assertThat(trail.lost()).isZero();
  }

  @Test
  void countsRepeatsAndHoldsThemForNoDisorder() {
    see(1, 2, 1, 2, 3, 2);

    assertThat(trail.published()).isEqualTo(3);
    assertThat(trail.repeats()).isEqualTo(3);
    assertThat(trail.disordered()).isZero();
  }

  @Test
  void tellsTheFirstNumberThatIsLost() {
    see(1, 3, 5);
    trail.stored(5, 0);

    assertThat(trail.lost()).isEqualTo(2);
    assertThat(trail.published()).isEqualTo(3);
    assertThat(trail.disordered()).isZero();
  }

  @Test
  void tellsALossAtTheEnd() {
    see(1, 2);
    trail.stored(3, 0);

    assertThat(trail.lost()).isEqualTo(3);
  }

  @Test
  void expectsWhatWaitsInTheOutboxNotYet() {
    see(1, 2);
    trail.stored(4, 2);

    assertThat(trail.lost()).isZero();
  }

  @Test
  void tellsWhatComesBehindALaterOne() {
    see(1, 3, 2, 4);
    trail.stored(4, 0);

    assertThat(trail.disordered()).isEqualTo(2);
    assertThat(trail.lost()).isZero();
    assertThat(trail.published()).isEqualTo(4);
  }

  @Test
  void tellsDisorderBeyondAGap() {
    see(1, 5, 4);

    assertThat(trail.disordered()).isEqualTo(4);
    assertThat(trail.last()).isEqualTo(5);
  }

  @Test
  void remembersWhatWasThereBeforeTheStoreWasRead() {
    trail.see(1, true);
    trail.see(2, false);

    assertThat(trail.early()).isEqualTo(1);
    assertThat(trail.last()).isEqualTo(2);
    assertThat(trail.isStored()).isFalse();
  }

  private void see(long... numbers) {
    for (long number : numbers) {
      trail.see(number, true);
    }
  }
}
