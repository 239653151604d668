package io.saleswright.bench.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTests {

  private static final long SECOND = 1_000_000_000;

  private final Progress progress = new Progress();

  @Test
  void tellsTheColdHalfFromTheWarmOne() {
    note(0, 10);
    note(4, 50);
    note(5, 75);
    note(6, 100);

    assertThat(progress.done()).isEqualTo(100);
    assertThat(progress.firstHalf()).isEqualTo(10);
    assertThat(progress.secondHalf()).isEqualTo(25);
  }

  @Test
  void countsFromTheFirstThingThatIsSeen() {
    note(0, 0);
    note(100, 0);
    note(101, 1);
    note(102, 6);
    note(103, 11);

    assertThat(progress.firstHalf()).isEqualTo(5);
  }

  @Test
  void knowsNoRateOfWhatWasDoneAtOnce() {
    assertThat(progress.firstHalf()).isNaN();
    note(0, 100);

    assertThat(progress.firstHalf()).isNaN();
    assertThat(progress.secondHalf()).isNaN();
  }

  private void note(long seconds, long done) {
    progress.note(seconds * SECOND, done);
  }
}
