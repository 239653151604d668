package io.saleswright.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Whoever wrote does not approve (SEC-06, SEC-13). */
class AuthorsTests {

  @Test
  void everyHandCountsHoweverManyWroteAfterIt() {
    Authors authors = Authors.of("clerk", null).and("supervisor").and("clerk");

    assertThat(authors.hands()).containsExactly("clerk", "supervisor");
    for (String author : authors.hands()) {
      assertThatExceptionOfType(RuleViolation.class)
          .isThrownBy(() -> authors.mustNotInclude(author))
          .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo("own-paper"));
    }
    assertThatCode(() -> authors.mustNotInclude("manager")).doesNotThrowAnyException();
    assertThatCode(() -> Authors.NONE.mustNotInclude("clerk")).doesNotThrowAnyException();
  }
}
