package io.saleswright.platform.policy;

import io.saleswright.platform.kernel.InvalidInput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings values from a file, a request and the store into one form, so that equal ones compare as
 * equal: text, truth values, whole numbers, lists and maps. A decimal number becomes text, because
 * the store would round it to a binary fraction.
 */
final class PlainData {

  private PlainData() {}

  /**
   * The same values in the plain form.
   *
   * @throws InvalidInput when an entry has no value; the error names its key
   */
  static Map<String, Object> of(Map<String, ?> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (value == null) {
        throw new InvalidInput(key, "required", "has no value");
      }
      plain.put(key, plain(value));
    });
    return plain;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Integer whole -> (long) whole;
      case Long whole -> whole;
      case Boolean truth -> truth;
      case Double decimal -> BigDecimal.valueOf(decimal).toPlainString();
      case Map<?, ?> map -> plain(map);
      case List<?> list -> list.stream().map(PlainData::entry).toList();
      default -> value.toString();
    };
  }

  private static Map<String, @Nullable Object> plain(Map<?, ?> map) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    map.forEach((key, value) -> plain.put(String.valueOf(key), entry(value)));
    return plain;
  }

  private static @Nullable Object entry(@Nullable Object value) {
    return value == null ? null : plain(value);
  }
}
