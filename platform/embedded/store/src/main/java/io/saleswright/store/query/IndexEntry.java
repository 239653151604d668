package io.saleswright.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key of a document in an ordered index: one value for each field, and where the document is. */
record IndexEntry(List<@Nullable Object> values, long position) implements Comparable<IndexEntry> {

  /** Entries with equal values stand together, by position. */
  @Override
  public int compareTo(IndexEntry other) {
    var byValues = compareValues(other);
    return byValues != 0 ? byValues : Long.compare(position, other.position);
  }

  boolean hasSameValues(IndexEntry other) {
    return compareValues(other) == 0;
  }

  private int compareValues(IndexEntry other) {
    for (var i = 0; i < values.size(); i++) {
      var byValue = KeyOrder.INSTANCE.compare(values.get(i), other.values.get(i));
      if (byValue != 0) {
        return byValue;
      }
    }
    return 0;
  }
}
