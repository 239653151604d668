package io.saleswright.platform.web.problem;

import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a field must be, in words without the name of a class. The name is the error's rule. */
enum Expectation {
  REQUIRED("is required"),
  UNKNOWN("is no field of this request"),
  INVALID("is not valid"),
  STRING("must be a string"),
  INTEGER("must be a whole number within the range of its field"),
  DECIMAL("must be a number"),
  BOOLEAN("must be true or false"),
  CHOICE("must be one of {choices}"),
  DATE("must be a date such as 2026-11-22"),
  INSTANT("must be an instant such as 2026-11-22T08:30:00Z"),
  IDENTITY("must be an identity in the form of a UUID"),
  LIST("must be a list"),
  OBJECT("must be an object");

  private final String message;

  Expectation(String message) {
    this.message = message;
  }

  static Expectation of(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return STRING;
    }
    if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    }
    if (type == BigDecimal.class || type == double.class || type == Double.class) {
      return DECIMAL;
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return INTEGER;
    }
    if (type.isEnum()) {
      return CHOICE;
    }
    if (type == LocalDate.class) {
      return DATE;
    }
    if (type == Instant.class) {
      return INSTANT;
    }
    if (type == UUID.class) {
      return IDENTITY;
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? LIST : OBJECT;
  }

  /** The error of a field whose value is none of this type; of an enum it names the constants. */
  static FieldError unmet(String field, Class<?> type) {
    return type.isEnum() ? unmet(field, constants(type)) : of(type).unmetBy(field);
  }

  /** The error of a field that knows no other values than these. */
  static FieldError unmet(String field, Collection<String> choices) {
    return new FieldError(
        field, "choice", CHOICE.message, Map.of("choices", String.join(", ", choices)));
  }

  /** The error of a name that the request doesn't know, beside those that it does. */
  static FieldError unknown(String name, Collection<String> known) {
    return known.isEmpty()
        ? UNKNOWN.unmetBy(name)
        : new FieldError(
            name,
            "unknown",
            "is unknown here; there are {choices}",
            Map.of("choices", String.join(", ", known)));
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  /** The error of a field that does not meet this. */
  FieldError unmetBy(String field) {
    return new FieldError(field, name().toLowerCase(Locale.ROOT), message);
  }
}
