package io.saleswright.store.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Goes through a part of an index and gathers neighbours that have one field's value in common. */
final class EntryGroups implements Iterator<List<Long>> {

  private final Iterator<IndexEntry> entries;
  private final int field;
  private final boolean forwards;
  private @Nullable IndexEntry next;

  private EntryGroups(Iterator<IndexEntry> entries, int field, boolean forwards) {
    this.entries = entries;
    this.field = field;
    this.forwards = forwards;
    this.next = advance();
  }

  /** The positions of each group by ascending position; the groups forwards or backwards. */
  static Stream<List<Long>> of(NavigableSet<IndexEntry> part, int field, boolean forwards) {
    var entries = forwards ? part.iterator() : part.descendingIterator();
    var groups = new EntryGroups(entries, field, forwards);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<Long> next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    var value = next.values().get(field);
    var group = new ArrayList<Long>();
    while (next != null && KeyOrder.INSTANCE.compare(value, next.values().get(field)) == 0) {
      group.add(next.position());
      next = advance();
    }
    return forwards ? group : group.reversed();
  }

  private @Nullable IndexEntry advance() {
    return entries.hasNext() ? entries.next() : null;
  }
}
