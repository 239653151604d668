package io.saleswright.finance.collection;

import io.saleswright.finance.collection.CollectionSearch.Owed;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Shows who owes what and for how long, now and at any past moment (FIN-05). */
public final class CollectionDesk {

  private static final int AT_ONCE = 200;

  private final CollectionSearch search;
  private final Promises promises;
  private final CollectionRules rules;
  private final InstantSource time;

  CollectionDesk(
      CollectionSearch search, Promises promises, CollectionRules rules, InstantSource time) {
    this.search = search;
    this.promises = promises;
    this.rules = rules;
    this.time = time;
  }

  /**
   * The moment that somebody asks about.
   *
   * @param on the day at whose end; null for none
   * @param at the moment; null for none
   * @throws InvalidInput when it lies in the future, or both are given
   */
  public AsOf asOf(@Nullable LocalDate on, @Nullable Instant at, Caller caller) {
    CollectionStep.READ.mustBeOpenTo(caller);
    return AsOf.of(on, at, time.instant(), rules.calendar());
  }

  /**
   * What was open at a moment, of the receivables that the caller sees, newest first.
   *
   * @throws InvalidInput when currency or age class do not exist
   */
  public List<CollectionLine> lines(Asked asked, AsOf asOf, Slice slice, Caller caller) {
    CollectionStep.READ.mustBeOpenTo(caller);
    List<CollectionLine> found = found(asked, asOf, slice, caller);
    List<String> ids = found.stream().map(line -> line.stored().id()).toList();
    Map<String, Promised> known = promises.at(ids, asOf.at());
    return found.stream().map(line -> line.promising(known.get(line.stored().id()))).toList();
  }

  /**
   * The sums of the same.
   *
   * @param by by what
   */
  public List<CollectionTotal> totals(
      Asked asked, AsOf asOf, TotalBy by, Slice slice, Caller caller) {
    CollectionStep.READ.mustBeOpenTo(caller);
    AgeClasses ages = agesFor(asked, asOf);
    Adding adding = new Adding(by);
    search
        .owedAt(asOf.at(), asked, caller)
        .each(stored ->
            CollectionLine.of(stored, asOf, ages)
                .filter(line -> line.answers(asked))
                .ifPresent(adding::add));
    NavigableMap<String, CollectionTotal> all = adding.totals();
    Place after = slice.after();
    return (after == null ? all : all.tailMap(after.id(), false))
        .values().stream().limit(slice.limit()).toList();
  }

  private List<CollectionLine> found(Asked asked, AsOf asOf, Slice slice, Caller caller) {
    AgeClasses ages = agesFor(asked, asOf);
    List<CollectionLine> found = new ArrayList<>();
    Place begin = slice.after();
    Owed owed = search.owedAt(asOf.at(), asked, caller);
    // As many as are shown; where few of them answer, more at once.
    int limit = Math.min(slice.limit(), AT_ONCE);
    List<Stored<Receivable>> batch;
    boolean more;
    do {
      batch = owed.page(new Slice(begin, limit));
      more = batch.size() == limit;
      limit = Math.min(2 * limit, AT_ONCE);
      batch.stream()
          .flatMap(stored -> CollectionLine.of(stored, asOf, ages).stream())
          .filter(line -> line.answers(asked))
          .limit((long) slice.limit() - found.size())
          .forEach(found::add);
      begin = batch.isEmpty() ? null : Place.of(batch.getLast());
    } while (more && found.size() < slice.limit());
    return found;
  }

  /**
   * The age classes of the moment.
   *
   * @throws InvalidInput when currency or age class do not exist
   */
  private AgeClasses agesFor(Asked asked, AsOf asOf) {
    AgeClasses ages = rules.ages().apply(asOf.at());
    if (asked.currency() != null && !Money.isCurrency(asked.currency())) {
      throw new InvalidInput("currency", "FIN-05", "must be a code of ISO 4217 such as CNY");
    }
    if (asked.ageClass() != null && !ages.names().contains(asked.ageClass())) {
      throw new InvalidInput(
          "ageClass",
          "FIN-05",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", ages.names())));
    }
    return ages;
  }
}
