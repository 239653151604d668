package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.commandAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SortFields;
import io.saleswright.store.EmbeddedStore;
import io.saleswright.store.StoreOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists on a server that takes no order from an index, and looks at all that a condition finds:
 * after the first page of a list each one looks at a few pages, wherever it lies.
 */
class SortingStoreContractTests {

  private static final int PAGE = 5;
  private static final int ALL = 400;
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Comparator<Stored<Ticket>> OLDEST_FIRST =
      Comparator.<Stored<Ticket>, Instant>comparing(Stored::createdAt).thenComparing(Stored::id);

  private static EmbeddedStore store;

  private final LookedAt lookedAt = new LookedAt();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(store.connectionString()))
              .addCommandListener(lookedAt)
              .build());
  private final StoreFixture fixture = StoreFixture.on(client);
  private final List<Stored<Ticket>> created = new ArrayList<>();
  private EnvelopeStore<Ticket> tickets;

  @BeforeAll
  static void startStore() {
    store = EmbeddedStore.start(StoreOptions.inMemory().sortingEverything());
  }

  @AfterAll
  static void stopStore() {
    store.close();
  }

  @BeforeEach
  void fill() {
    tickets =
        fixture
            .stores()
            .open(
                Ticket.TYPE
                    .listedBy("state.title")
                    .derived("day", SortingStoreContractTests::day)
                    .sortedBy("state.day"));
    Random random = new Random(7);
    Instant moment = BEGIN;
    for (int i = 0; i < ALL; i++) {
      // Some at one moment, and sometimes a gap.
      moment = moment.plusSeconds(random.nextInt(3)).plus(gap(random));
      Ticket ticket = new Ticket(i % 2 == 0 ? "even" : "odd", i * 7 % ALL, false);
      created.add(tickets.create(commandAt(moment), _ -> Change.to(ticket)));
    }
  }

  /** Every other one of the last fifty has none. */
  private static @Nullable LocalDate day(Ticket ticket) {
    return ticket.steps() > ALL - 50 && ticket.steps() % 2 == 0
        ? null
        : LocalDate.EPOCH.plusDays(ticket.steps() / 2);
  }

  private static Duration gap(Random random) {
    return random.nextInt(50) == 0 ? Duration.ofHours(3) : Duration.ZERO;
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void theNewestAreFoundAmongAFew() {
    Bson all = new BsonDocument();
    tickets.newestFirst(all, Slice.first(PAGE));
    created.add(tickets.create(commandAt(last().plusSeconds(30)), Ticket.opened("new")));

    List<Stored<Ticket>> found = new ArrayList<>();
    long looked = examinedBy(() -> found.addAll(tickets.newestFirst(all, Slice.first(PAGE))));

    assertThat(ids(found)).isEqualTo(ids(newest(created).subList(0, PAGE)));
    assertThat(looked).isLessThan(10 * PAGE);
  }

  @Test
  void everyPageIsRightAndMostLookAtAFew() {
    for (Bson filter : List.of(new BsonDocument(), Filters.eq("state.title", "odd"))) {
      List<Stored<Ticket>> expected =
          newest(created).stream()
              .filter(it -> filter instanceof BsonDocument || it.state().title().equals("odd"))
              .toList();
      assertPages(expected, slice -> tickets.newestFirst(filter, slice));
    }
  }

  @Test
  void pagesByADateAreRightAndMostLookAtAFew() {
    List<Stored<Ticket>> expected = newest(created).reversed();
    assertPages(expected, slice -> tickets.earliestFirst("created.at", new BsonDocument(), slice));
  }

  @Test
  void theMostUrgentAreFoundAmongAFew() {
    Bson odd = Filters.eq("state.title", "odd");
    tickets.mostUrgent(odd, "created.at", PAGE);

    List<Stored<Ticket>> found = new ArrayList<>();
    long looked = examinedBy(() -> found.addAll(tickets.mostUrgent(odd, "created.at", PAGE)));

    assertThat(ids(found))
        .isEqualTo(
            ids(
                newest(created).reversed().stream()
                    .filter(it -> it.state().title().equals("odd"))
                    .limit(PAGE)
                    .toList()));
    assertThat(looked).isLessThan(10 * PAGE);
  }

  /** A day is a moment, too; what has none is sorted by its identity, and all of it looked at. */
  @Test
  void pagesSortedByADayAreRightAndMostLookAtAFew() {
    SortFields<Ticket> fields =
        new SortFields<>(
            SortKeys.<Ticket>none().by("day", Kind.DAY, SortingStoreContractTests::day),
            Map.of("day", "state.day"));
    for (String by : List.of("day", "-day")) {
      Sort sort = Sort.parse(by);
      Comparator<LocalDate> days =
          sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
      Comparator<String> ids =
          sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
      List<Stored<Ticket>> expected =
          created.stream()
              .sorted(
                  Comparator.<Stored<Ticket>, @Nullable LocalDate>comparing(
                          stored -> day(stored.state()), Comparator.nullsLast(days))
                      .thenComparing(Stored::id, ids))
              .toList();
      assertPages(
          expected,
          slice -> tickets.sorted(fields, new BsonDocument(), slice),
          new Slice(null, PAGE, sort),
          last -> new Slice(fields.keys().place(last, sort), PAGE, sort));
    }
  }

  private void assertPages(
      List<Stored<Ticket>> expected, Function<Slice, List<Stored<Ticket>>> list) {
    assertPages(expected, list, Slice.first(PAGE), last -> new Slice(Place.of(last), PAGE));
  }

  private void assertPages(
      List<Stored<Ticket>> expected,
      Function<Slice, List<Stored<Ticket>>> list,
      Slice first,
      Function<Stored<Ticket>, Slice> behind) {
    List<String> read = new ArrayList<>();
    List<Long> looks = new ArrayList<>();
    Slice slice = first;
    boolean more = true;
    while (more) {
      Slice wanted = slice;
      List<Stored<Ticket>> page = new ArrayList<>();
      looks.add(examinedBy(() -> page.addAll(list.apply(wanted))));
      read.addAll(ids(page));
      more = page.size() == PAGE;
      slice = more ? behind.apply(page.getLast()) : slice;
    }
    assertThat(read).isEqualTo(ids(expected));
    long few = looks.stream().filter(looked -> looked < 10 * PAGE).count();
    assertThat(few).as("pages of %s that looked at a few", looks).isGreaterThan(looks.size() / 2);
  }

  private Instant last() {
    return newest(created).getFirst().createdAt();
  }

  private static List<Stored<Ticket>> newest(List<Stored<Ticket>> tickets) {
    return tickets.stream().sorted(OLDEST_FIRST.reversed()).toList();
  }

  private static List<String> ids(List<Stored<Ticket>> tickets) {
    return tickets.stream().map(Stored::id).toList();
  }

  private long examinedBy(Runnable action) {
    return lookedAt.by(fixture.database(), action);
  }
}
