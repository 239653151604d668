package io.saleswright.finance.collection.persistence;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.paid;
import static io.saleswright.finance.receivables.AReceivable.prepaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.collection.Asked;
import io.saleswright.finance.collection.CollectionSearch.Owed;
import io.saleswright.finance.fixtures.OwnStore;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.persistence.StoredReceivables;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed is found without looking at the history (FIN-05). */
class MongoOwedTests {

  private static final Asked ALL = new Asked(null, null, null, null, null, null);
  private static final Caller FINANCE = new Caller("f", "", Set.of("finance"), null, null);
  private static final Comparator<Stored<Receivable>> NEWEST_FIRST =
      Comparator.<Stored<Receivable>, Instant>comparing(Stored::createdAt)
          .thenComparing(Stored::id)
          .reversed();
  private static final int RECEIVABLES = 300;
  private static final int LIMIT = 7;

  /** One page of each question. */
  private static final long LOOKS = 3 * LIMIT;

  private final OwnStore own = new OwnStore();
  private final EnvelopeStore<Receivable> store = StoredReceivables.in(own);

  /** One a day; nine of ten were paid ten days later. */
  @BeforeEach
  void fill() {
    for (int day = 0; day < RECEIVABLES; day++) {
      Instant begun = AT.plus(Duration.ofDays(day));
      Receivable one = day % 10 == 0 ? prepaid() : paid(begun.plus(Duration.ofDays(10)));
      store.create(cause(begun), _ -> Change.to(one));
    }
  }

  @AfterEach
  void close() {
    own.close();
  }

  @Test
  void whatIsOpenTodayIsReadWithoutWhatWasPaid() {
    Instant now = AT.plus(Duration.ofDays(1_000));
    List<Stored<Receivable>> open = read(now, now, LOOKS);

    assertThat(open).hasSize(RECEIVABLES / 10).isSortedAccordingTo(NEWEST_FIRST);
    assertThat(open).allSatisfy(one -> assertThat(one.state().open().isPositive()).isTrue());
  }

  /** Ten days are open at any moment, and all that nobody has paid. */
  @Test
  void whatWasOpenIsReadWithWhatWasPaidSinceAndNothingTwice() {
    Instant moment = AT.plus(Duration.ofDays(99));

    // Asked the day after, and when nearly all of it is history.
    for (Instant now : List.of(moment.plus(Duration.ofDays(1)), AT.plus(Duration.ofDays(1_000)))) {
      assertThat(read(moment, now, Long.MAX_VALUE))
          .hasSize(10 + 9)
          .isSortedAccordingTo(NEWEST_FIRST)
          .doesNotHaveDuplicates();
    }
  }

  /** Sums look at what was cleared since and what is open, and at no history before. */
  @Test
  void allOfAMonthsEndIsReadOnceWithoutWhatWasClearedBefore() {
    Instant now = AT.plus(Duration.ofDays(RECEIVABLES));
    for (int daysAgo : List.of(0, 1, 40, 250, 450)) {
      Instant moment = now.minus(Duration.ofDays(daysAgo));
      List<String> expected = ids(read(moment, now, Long.MAX_VALUE));
      List<String> found = new ArrayList<>();
      long before = own.looks();

      new MongoOwed(store, () -> now).owedAt(moment, ALL, FINANCE).each(one -> found.add(one.id()));

      assertThat(found).as("%d days ago", daysAgo).containsExactlyInAnyOrderElementsOf(expected);
      // The last ones are paid after this day, and are asked for as what is cleared meanwhile, too.
      int clearedSince = daysAgo + 2 * 10;
      assertThat(own.looks() - before).isLessThanOrEqualTo(clearedSince + RECEIVABLES / 10L);
    }
  }

  /** All of it is looked at, however few of the pages it fills; but not again for each page. */
  @Test
  void whatWasClearedSinceYesterdayIsLookedAtOnceForAllPages() {
    Instant now = AT.plus(Duration.ofDays(400));
    int paidToday = 60;
    for (int i = 0; i < paidToday; i++) {
      Instant begun = AT.plus(Duration.ofDays(i)).plusSeconds(1);
      Receivable one = paid(now.minus(Duration.ofHours(1)));
      store.create(cause(begun), _ -> Change.to(one));
    }
    Instant yesterday = now.minus(Duration.ofDays(1));
    long before = own.looks();

    assertThat(read(yesterday, now, Long.MAX_VALUE))
        .hasSize(RECEIVABLES / 10 + paidToday)
        .isSortedAccordingTo(NEWEST_FIRST)
        .doesNotHaveDuplicates();

    int pages = (RECEIVABLES / 10 + paidToday) / LIMIT + 2;
    int chunks = 4;
    assertThat(own.looks() - before).isLessThan((long) chunks * paidToday + LOOKS * pages);
  }

  /** Found as open, or as cleared, whenever it is paid or reopened in between. */
  @Test
  void whatIsPaidWhilePagesAreReadIsFoundAllTheSame() {
    Instant now = AT.plus(Duration.ofDays(400));
    Instant yesterday = now.minus(Duration.ofDays(1));
    List<String> open = ids(read(yesterday, now, LOOKS));
    Owed owed = new MongoOwed(store, () -> now).owedAt(yesterday, ALL, FINANCE);
    List<Stored<Receivable>> found = new ArrayList<>(owed.page(Slice.first(LIMIT)));

    String next = open.get(LIMIT);
    store.change(next, cause(now), _ -> Change.to(paid(now)));
    Slice rest = new Slice(Place.of(found.getLast()), 2 * RECEIVABLES);
    found.addAll(owed.page(rest));

    assertThat(ids(found)).isEqualTo(open);
  }

  private static List<String> ids(List<Stored<Receivable>> found) {
    return found.stream().map(Stored::id).toList();
  }

  private static Cause cause(Instant at) {
    return new Cause("test", at, null, null, Trace.start(at));
  }

  private List<Stored<Receivable>> read(Instant moment, Instant now, long looks) {
    Owed owed = new MongoOwed(store, () -> now).owedAt(moment, ALL, FINANCE);
    List<Stored<Receivable>> read = new ArrayList<>();
    Slice slice = Slice.first(LIMIT);
    List<Stored<Receivable>> page;
    do {
      long before = own.looks();
      page = owed.page(slice);
      assertThat(own.looks() - before).isLessThanOrEqualTo(looks);
      read.addAll(page);
      slice = page.isEmpty() ? slice : new Slice(Place.of(page.getLast()), LIMIT);
    } while (!page.isEmpty());
    return read;
  }
}
