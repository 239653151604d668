package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which outermost fields a command looks at, so that no others need be decoded. Empty where that
 * can't be told: then it may look at all.
 */
final class NeededFields {

  private static final Set<String> COMBINING = Set.of("$and", "$or", "$nor");
  private static final Set<String> COUNTING = Set.of("$skip", "$limit", "$count");

  private NeededFields() {}

  /** Those of a query whose answer consists of some fields only. */
  static Optional<Set<String>> ofQuery(
      Document query, @Nullable Document order, @Nullable Document projection) {
    var fields = new HashSet<>(Set.of("_id"));
    var known =
        addQueried(query, fields)
            && (order == null || addNumbered(order, fields))
            && projection != null
            && isInclusion(projection)
            && addNumbered(projection, fields);
    return known ? Optional.of(fields) : Optional.empty();
  }

  /** Those of a query whose documents the stages of an aggregation only count. */
  static Optional<Set<String>> ofCounted(Document query, List<Document> stages) {
    var fields = new HashSet<String>();
    var known =
        !stages.isEmpty()
            && stages.stream().allMatch(NeededFields::counts)
            && addQueried(query, fields);
    return known ? Optional.of(fields) : Optional.empty();
  }

  private static boolean addQueried(Document query, Set<String> fields) {
    for (var condition : query.entrySet()) {
      var name = condition.getKey();
      if (COMBINING.contains(name) && condition.getValue() instanceof Collection<?> parts) {
        if (!parts.stream()
            .allMatch(it -> it instanceof Document part && addQueried(part, fields))) {
          return false;
        }
      } else if (name.startsWith("$")) {
        return false;
      } else {
        fields.add(outermost(name));
      }
    }
    return true;
  }

  /** Those of a sort or a projection, unless it asks for something that is computed. */
  private static boolean addNumbered(Document numbers, Set<String> fields) {
    for (var entry : numbers.entrySet()) {
      if (entry.getKey().startsWith("$") || !isPlain(entry.getValue())) {
        return false;
      }
      fields.add(outermost(entry.getKey()));
    }
    return true;
  }

  /** Whether it names what the answer holds, not what it leaves out. */
  private static boolean isInclusion(Document projection) {
    var others = projection.entrySet().stream().filter(it -> !it.getKey().equals("_id")).toList();
    return others.isEmpty()
        ? isTrue(projection.get("_id"))
        : others.stream().allMatch(it -> isTrue(it.getValue()));
  }

  private static boolean isPlain(@Nullable Object value) {
    return value instanceof Number || value instanceof Boolean;
  }

  private static boolean isTrue(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() != 0 : Boolean.TRUE.equals(value);
  }

  private static boolean counts(Document stage) {
    return stage.size() == 1
        && (COUNTING.contains(stage.keySet().iterator().next())
            || (stage.get("$group") instanceof Document group && isConstant(group)));
  }

  private static boolean isConstant(Document group) {
    return group.entrySet().stream()
        .allMatch(entry ->
            entry.getKey().equals("_id")
                ? entry.getValue() == null || entry.getValue() instanceof Number
                : entry.getValue() instanceof Document sum
                    && sum.size() == 1
                    && sum.get("$sum") instanceof Number);
  }

  private static String outermost(String path) {
    var dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }
}
