package io.saleswright.store.query;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, in memory and in order.
 *
 * <p>A document has an entry for each value of its fields, so several when one is an array. It
 * serves values demanded for its first fields, then a range of the next, and hands documents over
 * in the order of a field as long as no document holds an array or something else that has no order
 * in that field or one behind it.
 */
public final class OrderedIndex extends Index<Long> implements QueryableIndex {

  private final List<FieldPath> paths;
  private final NavigableSet<IndexEntry> entries = new TreeSet<>();

  /** For each field, how many documents have no single value with an order there. */
  private final long[] unordered;

  public OrderedIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.paths = keys.stream().map(key -> FieldPath.of(key.getKey())).toList();
    this.unordered = new long[keys.size()];
  }

  @Override
  public Optional<AccessPlan> plan(
      Conditions conditions, @Nullable Document order, boolean limited) {
    return new IndexPlanner(getKeys(), isSparse(), orderedFrom(), entries)
        .plan(conditions, order, limited);
  }

  /** The first field from which on all values have an order, whatever those before hold. */
  private int orderedFrom() {
    int field = unordered.length;
    while (field > 0 && unordered[field - 1] == 0) {
      field--;
    }
    return field;
  }

  @Override
  public void add(Document document, Long position, MongoCollection<Long> collection) {
    add(valuesOf(document), position);
  }

  private void add(List<List<@Nullable Object>> values, long position) {
    if (holds(values)) {
      entries.addAll(entries(values, position));
      countUnordered(values, 1);
    }
  }

  /** Forgets the document, which stands at the position as it was added. */
  public void remove(Document document, long position) {
    remove(valuesOf(document), position);
  }

  private void remove(List<List<@Nullable Object>> values, long position) {
    if (holds(values)) {
      entries(values, position).forEach(entries::remove);
      countUnordered(values, -1);
    }
  }

  /** Most updates leave most indexed fields alone. */
  @Override
  public void updateInPlace(
      Document oldDocument, Document newDocument, Long position, MongoCollection<Long> collection) {
    var before = valuesOf(oldDocument);
    var after = valuesOf(newDocument);
    if (!before.equals(after)) {
      remove(before, position);
      add(after, position);
    }
  }

  private List<List<@Nullable Object>> valuesOf(Document document) {
    return paths.stream().map(path -> path.valuesIn(document)).toList();
  }

  /** A sparse index leaves out documents that have none of its fields. */
  private boolean holds(List<List<@Nullable Object>> values) {
    return !isSparse()
        || values.stream()
            .anyMatch(field -> field.stream().anyMatch(value -> !(value instanceof Missing)));
  }

  private void countUnordered(List<List<@Nullable Object>> values, int documents) {
    for (int field = 0; field < unordered.length; field++) {
      var held = values.get(field);
      if (held.size() != 1 || !KeyOrder.isScalar(held.getFirst())) {
        unordered[field] += documents;
      }
    }
  }

  private static List<IndexEntry> entries(List<List<@Nullable Object>> values, long position) {
    var entries = new ArrayList<IndexEntry>();
    for (var key : Combinations.of(values)) {
      entries.add(new IndexEntry(key, position));
    }
    return entries;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other)
        && !other.isUnique()
        && getKeys().toString().equals(other.getKeys().toString());
  }

  @Override
  public long getCount() {
    return entries.size();
  }

  @Override
  public long getDataSize() {
    return entries.size();
  }

  @Override
  public void drop() {
    entries.clear();
  }

  /** The collection asks for a {@link #plan} instead. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Long> getPositions(Document query) {
    throw new UnsupportedOperationException("ask for a plan");
  }

  /** Not unique, so a document alone does not tell a position. */
  @Override
  public @Nullable Long getPosition(Document document) {
    return null;
  }

  @Override
  public @Nullable Long remove(Document document) {
    throw new UnsupportedOperationException("needs the position of the document");
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Long> collection) {
    // Every document may be added.
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<Long> collection) {
    // Every document may be changed.
  }
}
