package io.saleswright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutContactsTests {

  private record Told(@WithoutContacts @Nullable String reason) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask wang.li@example.com",
        "call 13812345678 first",
        "call +86 138-1234-5678",
        "电话13812345678。",
        "first line\nsecond 021-87654321",
        "id 11010519491231002X"
      })
  void refusesWhatReachesAPerson(String reason) {
    assertThat(isValid(reason)).isFalse();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "the customer wants 12 chairs @ 25.00",
        "replaced by SO-2026-000123 on 2026-11-22",
        "parcel SF1381234567890 came back",
        "地址不全，等客户确认",
        "amount 1234567890123.45"
      })
  void takesWhatSpeaksOfTheMatter(@Nullable String reason) {
    assertThat(isValid(reason)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000})
  void judgesALongTextAtOnce(int length) {
    assertThat(isValid("1-".repeat(length / 2))).isTrue();
  }

  private static boolean isValid(@Nullable String reason) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(new Told(reason)).isEmpty();
    }
  }
}
