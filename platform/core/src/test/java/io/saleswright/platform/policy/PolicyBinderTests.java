package io.saleswright.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyBinderTests {

  private final PolicyFile file = PolicyFile.of("sample");
  private final PolicyBinder<SamplePolicy> binder = new PolicyBinder<>(SamplePolicy.class);

  static Stream<Arguments> unfitValues() {
    return Stream.of(
        Arguments.of("cut-off", "25:00", "ORD-04"),
        Arguments.of("cut-off", 16, "ORD-04"),
        Arguments.of("cut-off", List.of(16, 0), "ORD-04"),
        Arguments.of("verification-time", "soon", "ORD-04"),
        Arguments.of("reminder", "2", "ORD-04"),
        Arguments.of("reminder", 2, "ORD-04"),
        Arguments.of("starts-on", "2026-02-30", "ORD-04"),
        Arguments.of("lower-bound", "1", "ORD-05"),
        Arguments.of("lower-bound", 1.5, "ORD-05"),
        Arguments.of("lower-bound", 3_000_000_000L, "ORD-05"),
        Arguments.of("lower-bound", true, "ORD-05"),
        Arguments.of("lower-bound", 0, "ORD-05"),
        Arguments.of("release-needs-deposit", "true", "ORD-12"),
        Arguments.of("release-needs-deposit", 1, "ORD-12"),
        Arguments.of("deposit-rate", "a third", "FIN-03"),
        Arguments.of("deposit-rate", "1e999999999", "FIN-03"),
        Arguments.of("free-shipping-from", "5000 CNY", "ORD-24"),
        Arguments.of("free-shipping-from", Map.of("amount", 5000, "currency", "CNY"), "ORD-24"),
        Arguments.of("free-shipping-from", Map.of("amount", "5000"), "ORD-24"),
        Arguments.of(
            "free-shipping-from", Map.of("amount", "1", "currency", "CNY", "vat", 1), "ORD-24"),
        Arguments.of("free-shipping-from", Map.of("amount", "1", "currency", "Yuan"), "ORD-24"),
        Arguments.of("mode", "strict", "ORD-01"),
        Arguments.of("mode", 0, "ORD-01"),
        Arguments.of("approval-chain", List.of(), "EXP-04"),
        Arguments.of("approval-chain", List.of(Map.of("role", "vp-sales")), "EXP-04"),
        Arguments.of("approval-chain", "vp-sales", "EXP-04"));
  }

  @ParameterizedTest
  @MethodSource("unfitValues")
  void refusesAnUnfitValueAndNamesKeyAndRequirement(String key, Object value, String rule) {
    assertThat(errors(Map.of(key, value)))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.field()).isEqualTo(key);
          assertThat(error.rule()).isEqualTo(rule);
          assertThat(error.message()).startsWith("must ").doesNotContain("null");
        });
  }

  @Test
  void refusesAnUnknownKey() {
    assertThat(errors(Map.of("cutt-off", "16:00")))
        .containsExactly(new FieldError("cutt-off", "unknown-key", "is no key of this policy"));
  }

  @Test
  void refusesAMissingValue() {
    Map<String, Object> values = file.values();
    values.remove("mode");

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> binder.bind(values, file.rules()))
        .satisfies(refusal ->
            assertThat(refusal.errors())
                .containsExactly(new FieldError("mode", "ORD-01", "has no value")));
  }

  @Test
  void refusesAValueWithoutARequirement() {
    Map<String, String> rules = new HashMap<>(file.rules());
    rules.remove("mode");

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> binder.bind(file.values(), rules))
        .satisfies(refusal ->
            assertThat(refusal.errors())
                .containsExactly(new FieldError("mode", "missing-rule", "names no requirement")));
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(errors(Map.of("cut-off", "late", "mode", "LAX", "colour", "red")))
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("cut-off", "mode", "colour");
  }

  @Test
  void keepsRulesThatSpanSeveralValues() {
    assertThat(errors(Map.of("lower-bound", 5, "upper-bound", 4)))
        .containsExactly(
            new FieldError("values", "consistent", "upper-bound must not be below lower-bound"));
  }

  @Test
  void takesADecimalNumberOfARequestExactly() {
    assertThat(bind(Map.of("deposit-rate", 0.1)).depositRate()).isEqualTo("0.1");
  }

  private SamplePolicy bind(Map<String, Object> changes) {
    Map<String, Object> values = file.values();
    values.putAll(PlainData.of(changes));
    return binder.bind(values, file.rules());
  }

  private List<FieldError> errors(Map<String, Object> changes) {
    return assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> bind(changes))
        .actual()
        .errors();
  }
}
