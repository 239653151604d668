package io.saleswright.finance.collection.persistence;

import static io.saleswright.finance.receivables.AReceivable.AT;
import static io.saleswright.finance.receivables.AReceivable.paid;
import static io.saleswright.finance.receivables.AReceivable.prepaid;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.collection.Asked;
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
      store.create(new Cause("test", begun, null, null, Trace.start(begun)), _ -> Change.to(one));
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

  private List<Stored<Receivable>> read(Instant moment, Instant now, long looks) {
    MongoOwed owed = new MongoOwed(store, () -> now);
    List<Stored<Receivable>> read = new ArrayList<>();
    Slice slice = Slice.first(LIMIT);
    List<Stored<Receivable>> page;
    do {
      long before = own.looks();
      page = owed.owedAt(moment, ALL, FINANCE, slice);
      assertThat(own.looks() - before).isLessThanOrEqualTo(looks);
      read.addAll(page);
      slice = page.isEmpty() ? slice : new Slice(Place.of(page.getLast()), LIMIT);
    } while (!page.isEmpty());
    return read;
  }
}
