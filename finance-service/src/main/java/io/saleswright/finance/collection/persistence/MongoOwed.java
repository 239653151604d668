package io.saleswright.finance.collection.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.collection.Asked;
import io.saleswright.finance.collection.CollectionSearch;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Finds receivables by when they began and when nothing was open of them any more. Of now and of
 * yesterday, what is open and what was cleared since are questions of their own to one index, so
 * that a page looks at no history. Of a day long ago most of what had begun lately was open, and
 * much was cleared since: that is gone through in its order.
 */
final class MongoOwed implements CollectionSearch {

  private static final String CLEARED = "state.clearedAt";

  /**
   * Where a span that has no end ends: an index is chosen rather for a span than for a beginning.
   */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final Comparator<Stored<Receivable>> NEWEST_FIRST =
      Comparator.<Stored<Receivable>, Instant>comparing(Stored::createdAt)
          .thenComparing(Stored::id)
          .reversed();

  private static final Duration LATELY = Duration.ofDays(2);

  private final EnvelopeStore<Receivable> store;
  private final InstantSource time;

  MongoOwed(EnvelopeStore<Receivable> store, InstantSource time) {
    this.store = store;
    this.time = time;
  }

  @Override
  public List<Stored<Receivable>> owedAt(Instant moment, Asked asked, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.lte("created.at", moment));
    equal(wanted, "state.order.customerId", asked.customerId());
    if (asked.contractId() != null) {
      // Of one that is under another contract by now it may have been so then.
      wanted.add(
          Filters.or(
              Filters.eq("state.order.contractId", asked.contractId()),
              Filters.eq("state.overdue.contracts.contractId", asked.contractId())));
    }
    equal(wanted, "_id", asked.orderId());
    Bson begun = Filters.and(wanted);
    // What is open has none, and neither has what was stored before there was one.
    Bson notCleared = Filters.eq(CLEARED, null);
    if (moment.isBefore(time.instant().minus(LATELY))) {
      Bson then = Filters.or(notCleared, Filters.gt(CLEARED, moment));
      return store.newestFirst(Filters.and(begun, then), caller, slice);
    }
    Bson open = Filters.and(notCleared, begun);
    Bson clearedSince = Filters.and(Filters.gt(CLEARED, moment), Filters.lt(CLEARED, NEVER), begun);
    // What is cleared or reopened between two of the questions answers one of them all the same.
    Map<String, Stored<Receivable>> found = new HashMap<>();
    for (Bson part : List.of(clearedSince, open, clearedSince)) {
      store.newestFirst(part, caller, slice).forEach(one -> found.put(one.id(), one));
    }
    return found.values().stream().sorted(NEWEST_FIRST).limit(slice.limit()).toList();
  }

  private static void equal(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }
}
