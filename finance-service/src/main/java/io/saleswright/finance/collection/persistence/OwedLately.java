package io.saleswright.finance.collection.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.collection.CollectionSearch.Owed;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What may have been open lately: what is open, and what was cleared since. The latter has no order
 * in its index, so all of it is looked at, once for many pages. What is cleared while pages are
 * read is asked for once more behind each of them; what is reopened was among the cleared. Not
 * thread-safe.
 */
final class OwedLately implements Owed {

  private static final String CLEARED = MongoOwed.CLEARED;

  /**
   * Where a span that has no end ends: an index is chosen rather for a span than for a beginning.
   */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final Comparator<Place> NEWEST_FIRST =
      Comparator.comparing(Place::createdAt).thenComparing(Place::id).reversed();

  private static final int MOST_AT_ONCE = 1_000;
  private static final int FASTER = 4;

  /** Far longer than it takes to write what was decided at a moment. */
  private static final Duration WRITING = Duration.ofMinutes(10);

  private final EnvelopeStore<Receivable> store;
  private final Caller caller;
  private final Bson open;
  private final Bson clearedSince;
  private final Bson clearedMeanwhile;

  /** What was cleared since, behind the last page, newest first. */
  private List<Stored<Receivable>> cleared = new ArrayList<>();

  private @Nullable Place clearedUpTo;
  private boolean allCleared;
  private int atOnce;

  /**
   * @param begun what had begun by then
   * @param now when the reading begins
   */
  OwedLately(
      EnvelopeStore<Receivable> store, Instant moment, Bson begun, Instant now, Caller caller) {
    this.store = store;
    this.caller = caller;
    this.open = Filters.and(MongoOwed.NOT_CLEARED, begun);
    this.clearedSince = cleared(moment, begun);
    Instant lately = now.minus(WRITING);
    this.clearedMeanwhile = cleared(lately.isAfter(moment) ? lately : moment, begun);
  }

  private static Bson cleared(Instant after, Bson begun) {
    return Filters.and(Filters.gt(CLEARED, after), Filters.lt(CLEARED, NEVER), begun);
  }

  @Override
  public List<Stored<Receivable>> page(Slice slice) {
    Map<String, Stored<Receivable>> found = new HashMap<>();
    cleared(slice).forEach(one -> found.put(one.id(), one));
    for (Bson part : List.of(open, clearedMeanwhile)) {
      store.newestFirst(part, caller, slice).forEach(one -> found.put(one.id(), one));
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Place::of, NEWEST_FIRST))
        .limit(slice.limit())
        .toList();
  }

  /** What is cleared or reopened between two of the questions answers one of them all the same. */
  @Override
  public void each(Consumer<Stored<Receivable>> reader) {
    Set<String> shown = new HashSet<>();
    for (Bson part : List.of(clearedSince, open, clearedMeanwhile)) {
      store.each(
          part,
          caller,
          one -> {
            if (shown.add(one.id())) {
              reader.accept(one);
            }
          });
    }
  }

  /** As many of the cleared as a page has, if there are so many. */
  private List<Stored<Receivable>> cleared(Slice slice) {
    Place after = slice.after();
    if (after != null) {
      cleared.removeIf(one -> NEWEST_FIRST.compare(Place.of(one), after) <= 0);
    }
    while (cleared.size() < slice.limit() && !allCleared) {
      Place from = clearedUpTo == null ? after : clearedUpTo;
      atOnce = Math.max(slice.limit(), Math.min(FASTER * atOnce, MOST_AT_ONCE));
      List<Stored<Receivable>> more =
          store.newestFirst(clearedSince, caller, new Slice(from, atOnce));
      allCleared = more.size() < atOnce;
      if (!more.isEmpty()) {
        clearedUpTo = Place.of(more.getLast());
        cleared.addAll(more);
      }
    }
    return cleared.subList(0, Math.min(slice.limit(), cleared.size()));
  }
}
