package io.saleswright.order.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests expect of a refusal: the rule, by its id and name. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(String rule, String problem, ThrowingCallable step) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(refusal -> {
          assertThat(refusal.rule()).isEqualTo(rule);
          assertThat(refusal.problem()).isEqualTo(problem);
        });
  }
}
