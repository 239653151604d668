package io.saleswright.store.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query that an index can help with: equality, {@code $in}, ranges and {@code
 * $exists}, at the top and inside of {@code $and}. All of them must hold; what is not understood is
 * left out.
 */
public final class Conditions {

  private final Map<String, Condition> byField = new HashMap<>();

  private Conditions() {}

  /** Reads a query as a client sends it. */
  public static Conditions of(Document query) {
    var conditions = new Conditions();
    conditions.add(query);
    return conditions;
  }

  /** The condition on a field, {@link Condition#NONE} where there is none. */
  Condition on(String field) {
    return byField.getOrDefault(field, Condition.NONE);
  }

  private void add(Document query) {
    query.forEach((field, value) -> {
      if (field.equals("$and") && value instanceof Collection<?> parts) {
        parts.forEach(this::addPart);
      } else if (!field.startsWith("$")) {
        addDemand(field, value);
      }
    });
  }

  private void addPart(@Nullable Object part) {
    if (part instanceof Document query) {
      add(query);
    }
  }

  private void addDemand(String field, @Nullable Object value) {
    if (isExact(value)) {
      addPoints(field, Arrays.asList(value));
    } else if (value instanceof Document operators) {
      operators.forEach((operator, operand) -> addOperator(field, operator, operand));
    }
  }

  private void addOperator(String field, String operator, @Nullable Object operand) {
    switch (operator) {
      case "$eq" -> addPoints(field, Arrays.asList(operand));
      case "$in" -> {
        if (operand instanceof Collection<?> values) {
          addPoints(field, values);
        }
      }
      case "$gt", "$gte" -> {
        if (operand != null && KeyOrder.isScalar(operand)) {
          byField.put(field, on(field).withLower(operand));
        }
      }
      case "$lt", "$lte" -> {
        if (operand != null && KeyOrder.isScalar(operand)) {
          byField.put(field, on(field).withUpper(operand));
        }
      }
      case "$exists" -> {
        if (Boolean.TRUE.equals(operand)) {
          byField.put(field, on(field).withExists());
        }
      }
      default -> {
        // No index helps; the matcher sees to it.
      }
    }
  }

  private void addPoints(String field, Collection<?> values) {
    if (values.stream().allMatch(Conditions::isExact)) {
      List<@Nullable Object> points = new ArrayList<>(values);
      byField.put(field, on(field).withPoints(points));
    }
  }

  /** Whether only an equal value meets it; regular expressions and arrays ask for more. */
  private static boolean isExact(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case BsonRegularExpression _ -> false;
      case Collection<?> _ -> false;
      case Document document -> document.keySet().stream().noneMatch(key -> key.startsWith("$"));
      default -> true;
    };
  }
}
