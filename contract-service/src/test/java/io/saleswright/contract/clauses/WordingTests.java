package io.saleswright.contract.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders of the texts of contracts (CON-01). */
class WordingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{price}}",
        "{{}}",
        "{{ total }}",
        "{{TOTAL}}",
        "pay {{total",
        "total}} is due",
        "{{total}} {{",
        " ",
        "\u200b"
      })
  void refusesWhatNobodyCouldFill(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Wording.check("text", text))
        .satisfies(refused -> {
          assertThat(refused.errors().getFirst().field()).isEqualTo("text");
          assertThat(refused.errors().getFirst().rule()).isEqualTo("CON-01");
        });
  }

  /** A clause of 200 kB is refused, and one of the longest allowed is not. */
  @Test
  void limitsTheLength() {
    assertThatNoException()
        .isThrownBy(() -> Wording.check("text", "\uD842\uDFB7".repeat(Wording.LONGEST)));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Wording.check("text", "x".repeat(Wording.LONGEST + 1)));
  }

  @Test
  void fillsWhatIsKnownAndLeavesALineForTheRest() {
    String text = "{{customer}} pays {{total}} {{currency}} until {{valid-until}}; $1 {once}";

    assertThat(Wording.placeholders(text))
        .containsExactlyInAnyOrder(
            Placeholder.CUSTOMER, Placeholder.TOTAL, Placeholder.CURRENCY, Placeholder.VALID_UNTIL);
    assertThat(
            Wording.filled(
                text,
                Map.of(
                    Placeholder.CUSTOMER, "Hua Xia $2 {{total}}",
                    Placeholder.TOTAL, "12.00",
                    Placeholder.CURRENCY, "CNY")))
        .isEqualTo("Hua Xia $2 {{total}} pays 12.00 CNY until ____; $1 {once}");
  }
}
