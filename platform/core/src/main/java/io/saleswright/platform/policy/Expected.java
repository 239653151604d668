package io.saleswright.platform.policy;

import static java.util.stream.Collectors.joining;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Says what kind of value a rule takes. */
final class Expected {

  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(boolean.class, "must be true or false"),
          Map.entry(int.class, "must be a whole number"),
          Map.entry(long.class, "must be a whole number"),
          Map.entry(BigDecimal.class, "must be a decimal number in quotes such as \"0.05\""),
          Map.entry(String.class, "must be text"),
          Map.entry(LocalTime.class, "must be a time of day such as 16:00"),
          Map.entry(LocalDate.class, "must be a date such as 2026-11-22"),
          Map.entry(Duration.class, "must be a duration such as 2h, 3d or PT2H30M"),
          Map.entry(
              TimeLimit.class, "must be a time limit such as same-day 16:00, working 8h or 2h"),
          Map.entry(Money.class, "must be money such as {amount: \"1234.50\", currency: CNY}"));

  private Expected() {}

  /** What is wrong with a value that is none of the type. */
  static FieldError unmet(String key, String rule, Class<?> type) {
    if (type.isEnum()) {
      String choices =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(joining(", "));
      return new FieldError(key, rule, "must be one of {choices}", Map.of("choices", choices));
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return new FieldError(
          key, rule, "must be a list whose entries have the form of the present ones");
    }
    return new FieldError(
        key, rule, WORDS.getOrDefault(type, "must be of the form of the present value"));
  }
}
