package io.saleswright.store.server;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import io.saleswright.store.journal.StoredDocument;
import io.saleswright.store.query.AccessPlan;
import io.saleswright.store.query.Conditions;
import io.saleswright.store.query.QueryableIndex;
import io.saleswright.store.query.SortOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One query on one collection.
 *
 * @param query what the documents must meet
 * @param orderBy how they are sorted, null for not at all
 * @param limit how many are wanted, 0 for all
 * @param fields the outermost fields that are looked at, empty for all
 * @param orderFromIndexes whether an index may give the order; all that is found is sorted
 *     otherwise
 */
record Search(
    Document query,
    @Nullable Document orderBy,
    int limit,
    Optional<Set<String>> fields,
    boolean orderFromIndexes) {

  private static final String NATURAL = "$natural";

  /**
   * The documents that meet the query, in order, looked at only as far as they are taken.
   *
   * @param matches whether a document meets a query
   */
  Stream<Document> in(
      List<Index<Long>> indexes,
      SequencedMap<Long, StoredDocument> documents,
      BiPredicate<Document, Document> matches) {
    var order = sortOrder();
    var plan = bestPlan(indexes, order.isPresent() && orderFromIndexes);
    if (plan.isEmpty()) {
      var scanned = inNaturalOrder(documents).filter(it -> matches.test(it, query));
      return order.map(it -> it.sort(scanned)).orElse(scanned);
    }
    var groups = plan.get().groups().map(group -> matching(group, documents, matches));
    if (order.isEmpty()) {
      return groups.flatMap(List::stream);
    }
    return plan.get().sorted()
        ? groups.flatMap(group -> sorted(group, order.get()))
        : order.get().sort(groups.flatMap(List::stream));
  }

  private Optional<SortOrder> sortOrder() {
    return orderBy == null || orderBy.isEmpty() || orderBy.containsKey(NATURAL)
        ? Optional.empty()
        : Optional.of(new SortOrder(orderBy));
  }

  private Optional<AccessPlan> bestPlan(List<Index<Long>> indexes, boolean sorted) {
    if (orderBy != null && orderBy.containsKey(NATURAL)) {
      return Optional.empty();
    }
    var conditions = Conditions.of(query);
    return indexes.stream()
        .filter(QueryableIndex.class::isInstance)
        .map(QueryableIndex.class::cast)
        .flatMap(index -> index.plan(conditions, sorted ? orderBy : null, limit > 0).stream())
        .max(Comparator.comparingInt(AccessPlan::merit));
  }

  private Stream<Document> inNaturalOrder(SequencedMap<Long, StoredDocument> documents) {
    var backwards =
        orderBy != null
            && orderBy.get(NATURAL) instanceof Number direction
            && direction.intValue() < 0;
    var values = documents.sequencedValues();
    return (backwards ? values.reversed() : values)
        .stream().map(stored -> fields.map(stored::glance).orElseGet(stored::glance));
  }

  private List<Document> matching(
      List<Long> positions,
      SequencedMap<Long, StoredDocument> documents,
      BiPredicate<Document, Document> matches) {
    return positions.stream()
        .map(position -> Objects.requireNonNull(documents.get(position)))
        .map(stored -> fields.map(stored::glance).orElseGet(stored::document))
        .filter(document -> matches.test(document, query))
        .toList();
  }

  private static Stream<Document> sorted(List<Document> group, SortOrder order) {
    return group.size() < 2 ? group.stream() : order.sort(group.stream());
  }
}
