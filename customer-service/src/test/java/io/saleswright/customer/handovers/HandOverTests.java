package io.saleswright.customer.handovers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.customer.responsibility.HandOverCustomer;
import io.saleswright.customer.responsibility.OpenWork;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions that customers of one person go to another (CUS-24). */
class HandOverTests {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Act MANAGER =
      Act.of(new Caller("manager", "manager", Set.of(), null, null), NOON, null, Trace.start(NOON));
  private static final HandOverCustomer ORDER =
      new HandOverCustomer("rep-2", "T-2", "rep-1 leaves", OpenWork.SHARE);

  @Test
  void decisionNamesEachCustomer() {
    HandOver decided = HandOver.decide(" rep-1 ", ORDER, List.of("c-1", "c-2"), MANAGER).state();

    assertThat(decided)
        .isEqualTo(
            new HandOver("rep-1", ORDER, List.of("c-1", "c-2"), "manager", NOON, NOON, null));
    assertThat(decided.stage()).isEqualTo(HandOverStage.RUNNING);
  }

  @Test
  void endSaysHowManyWent() {
    HandOver done =
        HandOver.decide("rep-1", ORDER, List.of("c-1", "c-2"), MANAGER).state().finish(1).state();

    assertThat(done.stage()).isEqualTo(HandOverStage.DONE);
    assertThat(done.moved()).isEqualTo(1);
    assertThat(done.decidedAt()).isEqualTo(NOON);
    assertThatThrownBy(() -> done.finish(2)).hasFieldOrPropertyWithValue("problem", "wrong-step");
  }

  @Test
  void goesToSomebodyElse() {
    assertThatThrownBy(() -> HandOver.decide("rep-2", ORDER, List.of("c-1"), MANAGER))
        .hasFieldOrPropertyWithValue("problem", "same-person");
  }

  @Test
  void isAboutSomebody() {
    assertThatThrownBy(() -> HandOver.decide("rep-1", ORDER, List.of(), MANAGER))
        .hasFieldOrPropertyWithValue("problem", "no-customers");
    assertThatThrownBy(() -> HandOver.decide(" ", ORDER, List.of("c-1"), MANAGER))
        .isInstanceOf(InvalidInput.class);
  }
}
