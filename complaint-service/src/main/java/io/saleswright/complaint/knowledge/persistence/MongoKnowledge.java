package io.saleswright.complaint.knowledge.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.knowledge.KnowledgeEntry;
import io.saleswright.complaint.knowledge.KnowledgeKeys;
import io.saleswright.complaint.knowledge.KnowledgeSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.search.SearchWord;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds entries in their collection. */
final class MongoKnowledge implements KnowledgeSearch {

  static final String RETIRED = "state.retired";
  static final String GRAMS = "state.search.grams";
  static final String LINES = "state.search.lines";
  static final String EDITION = "state.search.edition";

  private static final String PRODUCT = "state.lesson.productId";
  private static final String SHARED = "shared";

  /** So many pairs of a text must be in an entry that is like it: one of three. */
  private static final int ONE_OF = 3;

  private final EnvelopeStore<KnowledgeEntry> store;

  MongoKnowledge(EnvelopeStore<KnowledgeEntry> store) {
    this.store = store;
  }

  @Override
  public List<Stored<KnowledgeEntry>> newestFirst(
      @Nullable String words, @Nullable String productId, boolean retired, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.eq(RETIRED, retired));
    if (productId != null) {
      wanted.add(Filters.or(Filters.eq(PRODUCT, productId), Filters.eq(PRODUCT, null)));
    }
    if (words != null) {
      wanted.addAll(SearchFilter.anywhere(GRAMS, LINES).conditions(SearchWord.of(words)));
    }
    return store.newestFirst(Filters.and(wanted), slice);
  }

  @Override
  public List<Stored<KnowledgeEntry>> like(String text, int most) {
    List<String> pairs = KnowledgeKeys.pairs(text);
    if (pairs.isEmpty()) {
      return List.of();
    }
    Document shared =
        new Document("$size", new Document("$setIntersection", List.of("$" + GRAMS, pairs)));
    return store
        .aggregate(
            List.of(
                new Document(
                    "$match",
                    new Document(RETIRED, false).append(GRAMS, new Document("$in", pairs))),
                new Document("$project", new Document(SHARED, shared)),
                new Document(
                    "$match",
                    new Document(SHARED, new Document("$gte", Math.ceilDiv(pairs.size(), ONE_OF)))),
                new Document("$sort", new Document(SHARED, -1).append("_id", -1)),
                new Document("$limit", most)))
        .stream()
        .map(found -> store.get(found.getString("_id").getValue()))
        .toList();
  }
}
