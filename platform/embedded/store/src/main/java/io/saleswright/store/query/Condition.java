package io.saleswright.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of the values of one field, as far as an index can help.
 *
 * @param choices demands for one of some values; all of them hold
 * @param lower a value that must be reached, null for none
 * @param upper a value that must not be exceeded, null for none
 * @param exists whether the field must be there
 */
record Condition(
    List<List<@Nullable Object>> choices,
    @Nullable Object lower,
    @Nullable Object upper,
    boolean exists) {

  static final Condition NONE = new Condition(List.of(), null, null, false);

  /** The values of the shortest demand for one of some; null when any value will do. */
  @Nullable List<@Nullable Object> points() {
    return choices.stream().min(Comparator.comparingInt(List::size)).orElse(null);
  }

  /** The demands for one certain value; an array may have to meet several. */
  List<List<@Nullable Object>> single() {
    return choices.stream().filter(choice -> choice.size() == 1).distinct().toList();
  }

  Condition withPoints(List<@Nullable Object> more) {
    List<List<@Nullable Object>> all = new ArrayList<>(choices);
    all.add(new ArrayList<>(more));
    return new Condition(all, lower, upper, exists);
  }

  Condition withLower(Object bound) {
    return new Condition(choices, bound, upper, exists);
  }

  Condition withUpper(Object bound) {
    return new Condition(choices, lower, bound, exists);
  }

  Condition withExists() {
    return new Condition(choices, lower, upper, true);
  }

  boolean hasRange() {
    return lower != null || upper != null;
  }

  /** Whether a document without the field can't meet it. */
  boolean excludesMissing() {
    var points = points();
    return exists || hasRange() || (points != null && !points.contains(null));
  }
}
