package io.saleswright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.RuleViolation;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionTests {

  @Test
  void isAllowedWhenNoRuleObjects() {
    assertThat(Action.when("release", () -> {})).isEqualTo(Action.allowed("release"));
  }

  @Test
  void namesTheRuleThatBlocksIt() {
    assertThat(Action.when("approve", () -> RuleViolation.unlessFourEyes("a", "a")))
        .isEqualTo(
            Action.blocked("approve", "SEC-06", "own-paper", "Nobody approves their own paper"));
  }

  @Test
  void namesTheRuleThatReservesItForOthers() {
    Caller caller = new Caller("a", "A", Set.of("sales-rep"), null, null);

    Action action = Action.when("approve", () -> caller.mustHaveAny("ORD-10", "finance"));

    assertThat(action)
        .isEqualTo(
            Action.blocked(
                "approve", "ORD-10", "not-permitted", "this step is reserved for finance"));
  }
}
