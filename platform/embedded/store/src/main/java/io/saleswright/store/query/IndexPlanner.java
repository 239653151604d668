package io.saleswright.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best use of one ordered index in one query.
 *
 * @param orderedFrom the first field from which on each document has one value, which has an order
 */
record IndexPlanner(
    List<IndexKey> keys, boolean sparse, int orderedFrom, NavigableSet<IndexEntry> entries) {

  private static final int MERIT_OF_POINT = 100;
  private static final int MERIT_OF_BOUND = 20;
  private static final int MERIT_OF_EXISTENCE = 10;
  private static final int MERIT_OF_ORDER = 5;
  private static final int MOST_COMPARED = 16;

  Optional<AccessPlan> plan(Conditions conditions, @Nullable Document order, boolean limited) {
    var points = pointsOfFirstFields(conditions);
    var next =
        points.size() < keys.size()
            ? conditions.on(keys.get(points.size()).getKey())
            : Condition.NONE;
    var usedFields = Math.min(keys.size(), points.size() + 1);
    if (sparse && !excludesMissing(conditions, usedFields)) {
      return Optional.empty();
    }
    var single = points.stream().allMatch(choice -> choice.size() == 1);
    var ordered = orderedFrom <= points.size();
    var direction = ordered && single ? direction(order, points.size()) : 0;
    var merit = merit(points.size(), next, direction != 0 && limited);
    if (merit == 0) {
      return Optional.empty();
    }
    var ranges =
        Combinations.of(points).stream()
            .map(beginning -> IndexRange.of(beginning, next, keys.size(), ordered));
    return Optional.of(
        new AccessPlan(merit, direction != 0, groups(ranges, direction, points.size())));
  }

  private List<List<@Nullable Object>> pointsOfFirstFields(Conditions conditions) {
    List<List<@Nullable Object>> points = new ArrayList<>();
    for (var key : keys) {
      var choice =
          points.isEmpty()
              ? rarest(conditions.on(key.getKey()))
              : conditions.on(key.getKey()).points();
      if (choice == null) {
        break;
      }
      points.add(choice);
      if (!Combinations.isFew(points)) {
        points.removeLast();
        break;
      }
    }
    return points;
  }

  /**
   * Of several demands on the values of an array, each of which must be met, the one that the
   * fewest entries meet. All are counted at once, so that no more is counted than the rarest has.
   */
  private @Nullable List<@Nullable Object> rarest(Condition condition) {
    var choices = condition.single().stream().limit(MOST_COMPARED).toList();
    if (choices.size() < 2) {
      return condition.points();
    }
    var counted = choices.stream().map(choice -> with(choice).iterator()).toList();
    while (true) {
      for (int i = 0; i < counted.size(); i++) {
        if (!counted.get(i).hasNext()) {
          return choices.get(i);
        }
        counted.get(i).next();
      }
    }
  }

  private NavigableSet<IndexEntry> with(List<@Nullable Object> value) {
    return part(IndexRange.of(value, Condition.NONE, keys.size(), false));
  }

  private boolean excludesMissing(Conditions conditions, int usedFields) {
    return keys.stream()
        .limit(usedFields)
        .anyMatch(key -> conditions.on(key.getKey()).excludesMissing());
  }

  private int merit(int points, Condition next, boolean firstOnesWanted) {
    var merit = points * MERIT_OF_POINT;
    merit += next.lower() != null ? MERIT_OF_BOUND : 0;
    merit += next.upper() != null ? MERIT_OF_BOUND : 0;
    merit += sparse && next.exists() ? MERIT_OF_EXISTENCE : 0;
    merit += firstOnesWanted ? MERIT_OF_ORDER : 0;
    return merit;
  }

  /**
   * 1 or -1 when going through the index forwards or backwards meets the documents in the order of
   * the first field to sort by, 0 when it does not. The other fields are sorted inside of groups.
   */
  private int direction(@Nullable Document order, int points) {
    if (order == null || order.isEmpty() || points == keys.size()) {
      return 0;
    }
    var first = order.entrySet().iterator().next();
    return first.getKey().equals(keys.get(points).getKey())
        ? Integer.signum(((Number) first.getValue()).intValue())
        : 0;
  }

  private Stream<List<Long>> groups(Stream<IndexRange> ranges, int direction, int sortField) {
    if (direction != 0) {
      return ranges.flatMap(range -> EntryGroups.of(part(range), sortField, direction > 0));
    }
    var seen = new HashSet<Long>();
    return ranges
        .flatMap(range -> part(range).stream())
        .map(IndexEntry::position)
        .filter(seen::add)
        .map(List::of);
  }

  private NavigableSet<IndexEntry> part(IndexRange range) {
    return range.isEmpty()
        ? Collections.emptyNavigableSet()
        : entries.subSet(range.from(), true, range.to(), true);
  }
}
