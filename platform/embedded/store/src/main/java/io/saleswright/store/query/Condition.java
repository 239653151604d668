package io.saleswright.store.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of the values of one field, as far as an index can help.
 *
 * @param points the values of which one is demanded; null when any value will do
 * @param lower a value that must be reached, null for none
 * @param upper a value that must not be exceeded, null for none
 * @param exists whether the field must be there
 */
record Condition(
    @Nullable List<@Nullable Object> points,
    @Nullable Object lower,
    @Nullable Object upper,
    boolean exists) {

  static final Condition NONE = new Condition(null, null, null, false);

  /** Of two demands for points the shorter one is kept; both hold anyway. */
  Condition withPoints(List<@Nullable Object> more) {
    var kept = points == null || more.size() < points.size() ? new ArrayList<>(more) : points;
    return new Condition(kept, lower, upper, exists);
  }

  Condition withLower(Object bound) {
    return new Condition(points, bound, upper, exists);
  }

  Condition withUpper(Object bound) {
    return new Condition(points, lower, bound, exists);
  }

  Condition withExists() {
    return new Condition(points, lower, upper, true);
  }

  boolean hasRange() {
    return lower != null || upper != null;
  }

  /** Whether a document without the field can't meet it. */
  boolean excludesMissing() {
    return exists || hasRange() || (points != null && !points.contains(null));
  }
}
