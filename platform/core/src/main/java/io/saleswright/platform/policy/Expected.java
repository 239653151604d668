package io.saleswright.platform.policy;

import static java.util.stream.Collectors.joining;

import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.time.TimeLimit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Says in words what kind of value a rule takes. */
final class Expected {

  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(boolean.class, "true or false"),
          Map.entry(int.class, "a whole number"),
          Map.entry(long.class, "a whole number"),
          Map.entry(BigDecimal.class, "a decimal number in quotes such as \"0.05\""),
          Map.entry(String.class, "text"),
          Map.entry(LocalTime.class, "a time of day such as 16:00"),
          Map.entry(LocalDate.class, "a date such as 2026-11-22"),
          Map.entry(Duration.class, "a duration such as 2h, 3d or PT2H30M"),
          Map.entry(TimeLimit.class, "a time limit such as same-day 16:00, working 8h or 2h"),
          Map.entry(Money.class, "money such as {amount: \"1234.50\", currency: CNY}"));

  private Expected() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(joining(", ", "one of ", ""));
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "a list whose entries have the form of the present ones";
    }
    return WORDS.getOrDefault(type, "of the form of the present value");
  }
}
