package io.saleswright.store.query;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in memory, also the one on {@code _id}. It serves queries that demand a value or
 * one of several values for each of its fields, whatever else they demand.
 */
public final class UniqueIndex extends AbstractUniqueIndex<Long> implements QueryableIndex {

  /** Better than any other index, since it finds one document for each point. */
  private static final int MERIT = 1000;

  private final Map<KeyValue, Long> positions = new HashMap<>();

  public UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  @Override
  public Optional<AccessPlan> plan(
      Conditions conditions, @Nullable Document order, boolean limited) {
    List<List<@Nullable Object>> points = new ArrayList<>();
    for (var key : getKeys()) {
      var values = conditions.on(key.getKey()).points();
      if (values == null || (isSparse() && values.contains(null))) {
        return Optional.empty();
      }
      points.add(values);
    }
    if (!Combinations.isFew(points)) {
      return Optional.empty();
    }
    var found = new LinkedHashSet<Long>();
    for (var point : Combinations.of(points)) {
      var position = positions.get(new KeyValue(point).normalized());
      if (position != null) {
        found.add(position);
      }
    }
    return Optional.of(new AccessPlan(MERIT, false, found.stream().map(List::of)));
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other)
        && other.isUnique()
        && getKeys().toString().equals(other.getKeys().toString());
  }

  /** The collection asks for a {@link #plan} instead. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  protected @Nullable Long removeDocument(KeyValue key) {
    return positions.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Long position) {
    return positions.putIfAbsent(key, position) == null;
  }

  @Override
  protected @Nullable Long getPosition(KeyValue key) {
    return positions.get(key);
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Long>> getIterable() {
    return positions.entrySet();
  }

  @Override
  public long getCount() {
    return positions.size();
  }

  @Override
  public long getDataSize() {
    return positions.size();
  }
}
