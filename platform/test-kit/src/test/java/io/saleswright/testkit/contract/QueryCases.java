package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.NOW;
import static io.saleswright.testkit.contract.Ticket.command;
import static io.saleswright.testkit.contract.Ticket.commandAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Sort;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.LostRace;
import io.saleswright.platform.mongodb.SortFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists and indexes. */
interface QueryCases extends StoreCases {

  /** By birth, and by identity among equals. */
  Comparator<Stored<Ticket>> EARLIEST_FIRST =
      Comparator.<Stored<Ticket>, Instant>comparing(Stored::createdAt).thenComparing(Stored::id);

  @Test
  default void pagesThroughAListThatGrowsMeanwhile() {
    EnvelopeStore<Ticket> tickets = tickets();
    // Three at each moment, so that a page ends between equals.
    List<String> expected =
        IntStream.range(0, 30)
            .mapToObj(
                i -> tickets.create(commandAt(NOW.plusSeconds(i / 3)), Ticket.opened("t" + i)))
            .sorted(
                Comparator.<Stored<Ticket>, Instant>comparing(Stored::createdAt)
                    .thenComparing(Stored::id)
                    .reversed())
            .map(Stored::id)
            .toList();

    List<String> read = new ArrayList<>();
    Slice slice = Slice.first(7);
    List<Stored<Ticket>> page = tickets.newestFirst(new BsonDocument(), slice);
    while (!page.isEmpty()) {
      page.forEach(ticket -> read.add(ticket.id()));
      slice = new Slice(Place.of(page.getLast()), 7);
      tickets.create(commandAt(NOW.plusSeconds(100)), Ticket.opened("new"));
      page = tickets.newestFirst(new BsonDocument(), slice);
    }

    assertThat(read).isEqualTo(expected);
  }

  @Test
  default void readsAPageInTheMiddleWithoutLookingAtAllThatComesBefore() {
    EnvelopeStore<Ticket> tickets = tickets();
    List<Stored<Ticket>> created = oneASecond(tickets, 100, "t");
    Slice slice = new Slice(Place.of(created.get(20)), 5);

    long examined =
        examinedBy(() ->
            assertThat(tickets.newestFirst(new BsonDocument(), slice))
                .extracting(Stored::createdAt)
                .startsWith(created.get(19).createdAt()));

    assertThat(examined).isLessThan(20);
  }

  @Test
  default void readsTheNewestOfAListWithoutLookingAtTheWholeList() {
    EnvelopeStore<Ticket> tickets = fixture().stores().open(Ticket.TYPE.listedBy("state.title"));
    List<Stored<Ticket>> created = oneASecond(tickets, 50, "frequent");
    oneASecond(tickets, 50, "other");

    long examined =
        examinedBy(() ->
            assertThat(tickets.newestFirst(Filters.eq("state.title", "frequent"), Slice.first(5)))
                .extracting(Stored::id)
                .startsWith(created.getLast().id()));

    assertThat(examined).isLessThan(20);
  }

  /** Whoever asks for a page by a date looks at that page, wherever it lies. */
  @Test
  default void readsAPageByADateWithoutLookingAtWhatComesBefore() {
    EnvelopeStore<Ticket> tickets =
        fixture()
            .stores()
            .open(Ticket.TYPE.indexedBy(Indexes.ascending("state.title", "created.at", "_id")));
    oneASecond(tickets, 30, "other");
    List<String> created = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Two at each moment, so that a page ends between equals.
      Instant moment = NOW.plusSeconds(i / 2);
      created.add(tickets.create(commandAt(moment), Ticket.opened("wanted")).id());
    }
    List<String> read = new ArrayList<>();
    List<Long> examined = new ArrayList<>();
    Slice slice = Slice.first(7);
    while (read.size() < created.size()) {
      Slice wanted = slice;
      List<Stored<Ticket>> page = new ArrayList<>();
      examined.add(
          examinedBy(() ->
              page.addAll(
                  tickets.earliestFirst(
                      "created.at", Filters.eq("state.title", "wanted"), wanted))));
      assertThat(page).isNotEmpty().isSortedAccordingTo(EARLIEST_FIRST);
      page.forEach(one -> read.add(one.id()));
      slice = new Slice(Place.of(page.getLast()), 7);
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(created);
    assertThat(examined).allSatisfy(looks -> assertThat(looks).isLessThan(15));
  }

  /** Some have no value, and many have the same: each comes once, and a page looks at a page. */
  @Test
  default void sortsByAKeyWhicheverWayWithWhatHasNoValueLast() {
    EnvelopeStore<Ticket> tickets =
        fixture()
            .stores()
            .open(
                Ticket.TYPE
                    .derived("day", QueryCases::day)
                    .derived("amount", QueryCases::amount)
                    .sortedBy("state.day")
                    .sortedBy("state.amount")
                    .sortedBy("state.title"));
    for (int i = 0; i < 60; i++) {
      Ticket ticket = new Ticket("t" + i % 7, i % 20, false);
      tickets.create(commandAt(NOW.plusSeconds(i)), _ -> Change.to(ticket));
    }
    Map<String, Function<Ticket, @Nullable Object>> values =
        Map.of("day", QueryCases::day, "amount", QueryCases::amount, "title", Ticket::title);
    SortFields<Ticket> fields = fields();

    for (String by : List.of("day", "-day", "amount", "-amount", "title", "-title")) {
      Sort sort = Sort.parse(by);
      List<Stored<Ticket>> read = pages(tickets, fields, sort);
      assertThat(read).extracting(Stored::id).doesNotHaveDuplicates().hasSize(60);
      assertThat(read).as(by).isSortedAccordingTo(order(values.get(sort.key()), sort.descending()));
    }
  }

  /** What an earlier release wrote has a day, but none is stored: it comes once all the same. */
  @Test
  default void pagesEndAlsoWhereAnEarlierReleaseStoredNoValue() {
    EnvelopeStore<Ticket> earlier = fixture().stores().open(Ticket.TYPE);
    for (int i = 1; i < 10; i++) {
      Ticket ticket = new Ticket("old", i, false);
      earlier.create(commandAt(NOW.plusSeconds(i)), _ -> Change.to(ticket));
    }
    EnvelopeStore<Ticket> tickets =
        fixture().stores().open(Ticket.TYPE.derived("day", QueryCases::day).sortedBy("state.day"));
    for (int i = 1; i < 10; i++) {
      Ticket ticket = new Ticket("new", i, false);
      tickets.create(commandAt(NOW.plusSeconds(20 + i)), _ -> Change.to(ticket));
    }

    for (String by : List.of("day", "-day")) {
      List<Stored<Ticket>> read = pages(tickets, fields(), Sort.parse(by));
      assertThat(read).as(by).extracting(Stored::id).doesNotHaveDuplicates().hasSize(18);
      assertThat(read.subList(9, 18)).allMatch(stored -> stored.state().title().equals("old"));
    }
  }

  private static SortFields<Ticket> fields() {
    return new SortFields<>(
        SortKeys.<Ticket>none()
            .by("day", Kind.DAY, QueryCases::day)
            .by("amount", Kind.AMOUNT, QueryCases::amount)
            .by("title", Kind.TEXT, Ticket::title),
        Map.of("day", "state.day", "amount", "state.amount", "title", "state.title"));
  }

  private List<Stored<Ticket>> pages(
      EnvelopeStore<Ticket> tickets, SortFields<Ticket> fields, Sort sort) {
    List<Stored<Ticket>> read = new ArrayList<>();
    List<Stored<Ticket>> page = new ArrayList<>();
    do {
      Place after = read.isEmpty() ? null : fields.keys().place(read.getLast(), sort);
      page.clear();
      long looks =
          examinedBy(() ->
              page.addAll(tickets.sorted(fields, new BsonDocument(), new Slice(after, 7, sort))));
      assertThat(looks).as(sort.text()).isLessThan(30);
      read.addAll(page);
      assertThat(read).as("no list is longer").hasSizeLessThanOrEqualTo(60);
    } while (!page.isEmpty());
    return read;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Comparator<Stored<Ticket>> order(
      Function<Ticket, @Nullable Object> value, boolean descending) {
    Comparator<Comparable> one = Comparator.naturalOrder();
    Comparator<Stored<Ticket>> byId = Comparator.comparing(Stored::id);
    return Comparator.<Stored<Ticket>, Comparable>comparing(
            stored -> (Comparable) value.apply(stored.state()),
            Comparator.nullsLast(descending ? one.reversed() : one))
        .thenComparing(descending ? byId.reversed() : byId);
  }

  private static @Nullable LocalDate day(Ticket ticket) {
    return ticket.steps() % 10 == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(ticket.steps());
  }

  private static @Nullable BigDecimal amount(Ticket ticket) {
    return ticket.steps() % 10 == 0 ? null : new BigDecimal(ticket.steps()).movePointLeft(1);
  }

  private static List<Stored<Ticket>> oneASecond(
      EnvelopeStore<Ticket> tickets, int count, String title) {
    return IntStream.range(0, count)
        .mapToObj(i -> tickets.create(commandAt(NOW.plusSeconds(i)), Ticket.opened(title)))
        .toList();
  }

  /** How many documents the queries of an action look at. */
  private long examinedBy(Runnable action) {
    return lookedAt().by(fixture().database(), action);
  }

  @Test
  default void findsByFieldsOfTheState() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("阀门")).id();
    tickets.create(command(), Ticket.opened("pump"));

    assertThat(tickets.matching(Filters.eq("state.title", "阀门"), 10))
        .extracting(Stored::id)
        .containsExactly(id);
    assertThat(tickets.newestFirst(Filters.eq("state.title", "阀门"), Slice.first(10)))
        .extracting(Stored::id)
        .containsExactly(id);
    assertThat(tickets.count(Filters.eq("state.title", "pump"))).isEqualTo(1);
  }

  @Test
  default void readsTheOldestByADateThatTheyCarry() {
    EnvelopeStore<Ticket> tickets = tickets();
    List<Stored<Ticket>> created = oneASecond(tickets, 5, "t");

    SequencedMap<String, Instant> found =
        tickets.oldest("created.at", NOW.plusSeconds(4), List.of(created.get(1).id()), 2);

    assertThat(found.sequencedEntrySet())
        .containsExactly(
            Map.entry(created.get(0).id(), NOW),
            Map.entry(created.get(2).id(), NOW.plusSeconds(2)));
    assertThat(tickets.oldest("created.at", NOW, List.of(), 10)).isEmpty();
    assertThat(tickets.oldest("nextDue", NOW.plusSeconds(9), List.of(), 10)).isEmpty();
  }

  @Test
  default void reckonsButDoesNotWriteByAnAggregation() {
    EnvelopeStore<Ticket> tickets = tickets();
    oneASecond(tickets, 3, "t");
    Document count = new Document("$count", "tickets");

    assertThat(tickets.aggregate(List.of(count)))
        .singleElement()
        .satisfies(found -> assertThat(found.getNumber("tickets").intValue()).isEqualTo(3));
    assertThatThrownBy(() -> tickets.aggregate(List.of(new Document("$out", "tickets"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tickets.aggregate(List.of(count, new Document("$merge", "other"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void readsSomeFieldsOnly() {
    EnvelopeStore<Ticket> tickets = tickets();
    oneASecond(tickets, 2, "t");

    assertThat(tickets.fields(new BsonDocument(), "state.title"))
        .hasSize(2)
        .allSatisfy(found -> {
          assertThat(found).containsOnlyKeys("_id", "state");
          assertThat(found.getDocument("state")).containsOnlyKeys("title");
        });
  }

  @Test
  default void keepsAFieldUnique() {
    EnvelopeStore<Ticket> tickets = fixture().stores().open(Ticket.TYPE.uniqueBy("state.title"));
    tickets.create(command(), Ticket.opened("pump"));

    assertThatThrownBy(() -> tickets.create(command(), Ticket.opened("pump")))
        .isInstanceOf(LostRace.class);
    assertThat(tickets.count(new BsonDocument())).isEqualTo(1);
  }

  @Test
  default void ensuresItsIndexesAndMayBeOpenedAgain() {
    fixture().stores().open(Ticket.TYPE.indexedBy(Indexes.ascending("state.title")));
    fixture()
        .anotherInstance()
        .stores()
        .open(Ticket.TYPE.indexedBy(Indexes.ascending("state.title")));

    List<BsonDocument> keys =
        fixture()
            .database()
            .getCollection("tickets")
            .listIndexes(BsonDocument.class)
            .map(index -> index.getDocument("key"))
            .into(new ArrayList<>());
    assertThat(keys)
        .extracting(key -> String.join(",", key.keySet()))
        .contains("_id", "pendingSince", "nextDue", "refusedAt", "created.at,_id", "state.title");
  }
}
