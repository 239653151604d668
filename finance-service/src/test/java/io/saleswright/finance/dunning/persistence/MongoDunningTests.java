package io.saleswright.finance.dunning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.chasing.Debt;
import io.saleswright.finance.chasing.Debtor;
import io.saleswright.finance.chasing.DunningCase;
import io.saleswright.finance.chasing.DunningStage;
import io.saleswright.finance.dunning.DunningSearch;
import io.saleswright.finance.fixtures.OwnStore;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.orders.SalesUnit;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The list of what is to be chased is read page by page, the most urgent first, and a page looks at
 * its own cases, however many there are (FIN-06).
 */
class MongoDunningTests {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final int LIMIT = 10;
  private static final int CASES = 300;

  /**
   * Those of the page, of the same day before its place, and of other regions in between; a second
   * time where the window through which the page is read did not fill it.
   */
  private static final long LOOKS = 100;

  private static final Comparator<Stored<DunningCase>> URGENT_FIRST =
      Comparator.<Stored<DunningCase>>comparingInt(it -> it.state().debt().level())
          .reversed()
          .thenComparing(it -> DunningSearch.placeOf(it).createdAt())
          .thenComparing(Stored::id);

  private final OwnStore own = new OwnStore();
  private final Random random = new Random(7);
  private EnvelopeStore<DunningCase> store = own.stores().open(DunningPersistence.CASES);

  @BeforeEach
  void fill() {
    for (int i = 0; i < CASES; i++) {
      DunningStage stage = i % 3 == 0 ? DunningStage.RESTING : DunningStage.DUE;
      DunningCase one = aCase("region-" + i % 2, "rep-" + i % 10, stage);
      store.create(new Cause("test", NOW, null, null, Trace.start(NOW)), _ -> Change.to(one));
    }
  }

  @AfterEach
  void close() {
    own.close();
  }

  private DunningCase aCase(String region, String salesperson, DunningStage stage) {
    // Few days, so that many are equally urgent and pages end between equals.
    LocalDate dueOn = TODAY.minusDays(random.nextInt(1, 6));
    OrderOwner owner = new OrderOwner(salesperson, new SalesUnit(null, region));
    return new DunningCase(
        new Debtor("customer", "SO-1", owner),
        stage,
        new Debt(Money.of("1.00", "CNY"), dueOn, random.nextInt(1, 4), NOW),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        NOW,
        null);
  }

  @Test
  void everybodyReadsAllThatIsDueOnceTheMostUrgentFirst() {
    assertThat(readBy(new Caller("f", "", Set.of("finance"), null, null)))
        .hasSize(CASES * 2 / 3)
        .isSortedAccordingTo(URGENT_FIRST)
        .doesNotHaveDuplicates();
  }

  @Test
  void aLeaderReadsThoseOfTheirRegion() {
    assertThat(readBy(new Caller("boss", "", Set.of("sales-manager"), null, "region-1")))
        .hasSize(CASES / 3)
        .isSortedAccordingTo(URGENT_FIRST)
        .allSatisfy(
            it -> assertThat(it.state().debtor().owner().unit().region()).isEqualTo("region-1"));
  }

  @Test
  void aPlaceThatIsNoneOfThisListIsBehindAll() {
    Caller finance = new Caller("f", "", Set.of("finance"), null, null);
    DunningSearch search = new MongoDunning(store);

    assertThat(search.mostUrgentFirst(finance, new Slice(new Place(NOW, "x"), 5))).isEmpty();
    assertThat(search.mostUrgentFirst(finance, new Slice(new Place(NOW, "77:x"), 5))).isEmpty();
  }

  private List<Stored<DunningCase>> readBy(Caller caller) {
    DunningSearch search = new MongoDunning(store);
    List<Stored<DunningCase>> read = new ArrayList<>();
    Slice slice = Slice.first(LIMIT);
    List<Stored<DunningCase>> page;
    do {
      long before = own.looks();
      page = search.mostUrgentFirst(caller, slice);
      assertThat(own.looks() - before).isLessThanOrEqualTo(LOOKS);
      read.addAll(page);
      slice = page.isEmpty() ? slice : new Slice(DunningSearch.placeOf(page.getLast()), LIMIT);
    } while (!page.isEmpty());
    return read;
  }
}
