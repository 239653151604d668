package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.BsonDocument;

/**
 * What a store keeps of parts that are counted from orders, all read at once.
 *
 * @param sums what each part says that is counted
 * @param open identities of those that changed and are not counted yet
 * @param built marks of what was built whole; nothing can be judged without
 */
record KeptParts<T>(Map<String, T> sums, Set<String> open, Set<String> built) {

  /**
   * Reads them.
   *
   * @param field which a part has and a mark has not
   */
  static <T> KeptParts<T> in(
      Stores stores,
      Place place,
      String field,
      Predicate<BsonDocument> isCounted,
      Function<BsonDocument, T> sum) {
    KeptParts<T> kept = new KeptParts<>(new TreeMap<>(), new HashSet<>(), new HashSet<>());
    stores.forEach(
        place,
        part -> {
          String id = Amounts.text(part, "_id");
          if (part.isString(field)) {
            if (isCounted.test(part)) {
              kept.sums.put(id, sum.apply(part));
            } else {
              kept.open.add(id);
            }
          } else if (Amounts.isTrue(part, "built")) {
            kept.built.add(id);
          }
        });
    return kept;
  }

  /**
   * Identities of the parts that are not what their orders come to, but for open ones.
   *
   * @param told what the orders come to
   * @param nothing what none come to
   */
  Set<String> differing(Map<String, T> told, T nothing, BiPredicate<T, T> same) {
    Set<String> differing = new TreeSet<>(told.keySet());
    differing.addAll(sums.keySet());
    differing.removeAll(open);
    differing.removeIf(
        id -> same.test(sums.getOrDefault(id, nothing), told.getOrDefault(id, nothing)));
    return differing;
  }
}
