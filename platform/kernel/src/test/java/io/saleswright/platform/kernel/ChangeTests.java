package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTests {

  private static final Deadline CLOCK = new Deadline("TST-03", Instant.EPOCH);

  private record Moved() {}

  @Test
  void stopsManyClocksAtOnce() {
    Change<String> change =
        Change.none("state").stopping("TST-01").stoppingAll(List.of("TST-02", "TST-03"));

    assertThat(change.stopped()).containsExactly("TST-01", "TST-02", "TST-03");
    assertThat(change.effective()).isTrue();
  }

  @Test
  void stoppingNoneOfTheClocksStaysNothingToDo() {
    assertThat(Change.none("state").stoppingAll(List.of())).isEqualTo(Change.none("state"));
  }

  @Test
  void keepsEventsAndClocksWithAnotherState() {
    Change<String> change =
        Change.to("state").raising(new Moved()).starting(CLOCK).stopping("TST-01").editing();

    assertThat(change.into(7))
        .isEqualTo(
            new Change<>(7, List.of(new Moved()), List.of(CLOCK), List.of("TST-01"), true, true));
  }

  @Test
  void anotherStateIsSomethingToStore() {
    assertThat(Change.none("state").into("other")).isEqualTo(Change.to("other"));
  }
}
