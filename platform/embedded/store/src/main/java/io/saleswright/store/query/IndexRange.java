package io.saleswright.store.query;

import io.saleswright.store.query.KeyOrder.Edge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered index without holes.
 *
 * @param from no entry of the part is before it
 * @param to no entry of the part is after it
 */
record IndexRange(IndexEntry from, IndexEntry to) {

  /**
   * The entries that begin with the given values and then meet the condition's range.
   *
   * @param width the number of fields of the index
   * @param bothBounds whether both bounds may be used; with arrays one element may reach the lower
   *     and another one stay under the upper bound, so that their entries are not between the two
   */
  static IndexRange of(
      List<@Nullable Object> beginning, Condition next, int width, boolean bothBounds) {
    var lower = next.lower();
    var upper = bothBounds || lower == null ? next.upper() : null;
    Object from = Edge.LOWEST;
    Object to = Edge.HIGHEST;
    if (lower != null) {
      from = lower;
      to = Edge.after(lower);
    }
    if (upper != null) {
      from = lower == null ? Edge.before(upper) : from;
      to = upper;
    }
    return new IndexRange(
        entry(beginning, from, Edge.LOWEST, width, Long.MIN_VALUE),
        entry(beginning, to, Edge.HIGHEST, width, Long.MAX_VALUE));
  }

  /** Whether the bounds contradict each other. */
  boolean isEmpty() {
    return from.compareTo(to) > 0;
  }

  private static IndexEntry entry(
      List<@Nullable Object> beginning, Object bound, Object filler, int width, long position) {
    List<@Nullable Object> values = new ArrayList<>(beginning);
    if (values.size() < width) {
      values.add(bound);
    }
    while (values.size() < width) {
      values.add(filler);
    }
    return new IndexEntry(values, position);
  }
}
