package io.saleswright.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Counts the documents that the frequent queries of the services look at, of 1000. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexUseTests {

  private static final int ALL = 1000;
  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

  private RunningStore store;
  private MongoCollection<Document> orders;

  @BeforeAll
  void fill() {
    store = RunningStore.inMemory();
    orders = store.collection("orders");
    orders.insertMany(IntStream.range(0, ALL).mapToObj(IndexUseTests::order).toList());
    orders.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
    orders.createIndex(Indexes.ascending("nextDue"));
    orders.createIndex(Indexes.ascending("state.owner"));
    orders.createIndex(Indexes.ascending("state.status", "created.at"));
    orders.createIndex(Indexes.ascending("created.at", "_id"));
    orders.createIndex(Indexes.ascending("state.lines.product"));
  }

  /**
   * 10 owners, 5 states, every 100th pending, every 50th with a clock, a line of 1 of 20 products.
   */
  private static Document order(int number) {
    var order =
        new Document("_id", "order-" + number)
            .append("version", 1L)
            .append("created", new Document("at", at(number)))
            .append(
                "state",
                new Document("owner", "owner-" + number % 10)
                    .append("status", "status-" + number % 5)
                    .append(
                        "lines",
                        List.of(
                            new Document("product", "common"),
                            new Document("product", "product-" + number % 20))));
    if (number % 100 == 0) {
      order.append("pendingSince", at(number));
    }
    if (number % 50 == 0) {
      order.append("nextDue", at(number));
    }
    return order;
  }

  private static Date at(int seconds) {
    return Date.from(START.plusSeconds(seconds));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void findsIdAndVersionByTheIndexOnId() {
    assertThat(examined(() -> orders.find(and(eq("_id", "order-7"), eq("version", 1L))))).isOne();
  }

  @Test
  void updatesIdAndVersionByTheIndexOnId() {
    var guarded = and(eq("_id", "order-8"), eq("version", 1L));

    var examined =
        store.examinedBy(() -> orders.updateOne(guarded, Updates.set("state.note", "seen")));

    assertThat(examined).isOne();
  }

  /** As a name is looked up by all of its grams, of which most are common (CUS-01). */
  @Test
  void findsByTheRarestOfSeveralValuesOfAnArray() {
    var rare = eq("state.lines.product", "product-7");
    var common = eq("state.lines.product", "common");

    assertThat(examined(() -> orders.find(and(common, rare)))).isEqualTo(50);
    assertThat(examined(() -> orders.find(and(rare, common)))).isEqualTo(50);
    assertThat(
            examined(
                () -> orders.find(and(common, rare, eq("state.lines.product", "product-nobody")))))
        .isZero();
  }

  /** As names are looked up by one of their grams, and the newest are shown first (CUS-01). */
  @Test
  void takesTheOrderOfALaterFieldBehindAValueOfAnArray() {
    orders.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending("state.lines.product"), Indexes.descending("created.at")));
    var common = orders.find(eq("state.lines.product", "common")).sort(descending("created.at"));
    var rare = orders.find(eq("state.lines.product", "product-7")).sort(descending("created.at"));

    assertThat(ids(common.limit(3))).containsExactly(999, 998, 997);
    assertThat(examined(() -> common.limit(3))).isEqualTo(3);
    assertThat(ids(rare.limit(2))).containsExactly(987, 967);
    assertThat(examined(() -> rare.limit(2))).isEqualTo(2);
  }

  @Test
  void explainsHowManyDocumentsAQueryLooksAt() {
    var query =
        new Document("find", "orders")
            .append("filter", new Document("state.owner", "owner-3"))
            .append("limit", 7);

    var told =
        store
            .database()
            .runCommand(new Document("explain", query).append("verbosity", "executionStats"))
            .get("executionStats", Document.class);

    assertThat(told.get("totalDocsExamined", Number.class).longValue()).isEqualTo(7);
    assertThat(told.get("nReturned", Number.class).longValue()).isEqualTo(7);
  }

  /** The switch of tests: as a server that takes no order from an index. */
  @Test
  void looksAtEverythingThatItSortsWhereItIsToldTo() {
    var options = StoreOptions.inMemory().sortingEverything();
    try (var sorting = RunningStore.of(EmbeddedStore.start(options))) {
      var others = sorting.collection("orders");
      others.insertMany(IntStream.range(0, 100).mapToObj(IndexUseTests::order).toList());
      others.createIndex(Indexes.ascending("state.status", "created.at"));
      var newest = others.find(eq("state.status", "status-2")).sort(descending("created.at"));

      assertThat(sorting.examinedBy(() -> ids(newest.limit(2)))).isEqualTo(20);
      assertThat(ids(newest.limit(2))).containsExactly(97, 92);
    }
  }

  @Test
  void findsSeveralIds() {
    assertThat(examined(() -> orders.find(in("_id", "order-1", "order-2", "nobody")))).isEqualTo(2);
  }

  @Test
  void findsPendingOnesByTheSparseIndexInOrder() {
    var pending = orders.find(lte("pendingSince", at(450))).sort(ascending("pendingSince"));

    assertThat(ids(pending)).containsExactly(0, 100, 200, 300, 400);
    assertThat(examined(() -> pending)).isEqualTo(5);
  }

  @Test
  void findsWhatExistsByTheSparseIndex() {
    assertThat(examined(() -> orders.find(exists("pendingSince")))).isEqualTo(10);
  }

  @Test
  void doesNotUseASparseIndexForWhatItLeavesOut() {
    var settled = orders.find(eq("pendingSince", null));

    assertThat(ids(settled)).hasSize(990);
    assertThat(examined(() -> settled)).isEqualTo(ALL);
  }

  @Test
  void findsDueClocksWithoutThoseThatHaveNone() {
    var due = orders.find(lte("nextDue", at(120))).sort(ascending("nextDue"));

    assertThat(ids(due)).containsExactly(0, 50, 100);
    assertThat(examined(() -> due)).isEqualTo(3);
  }

  @Test
  void stopsAtTheLimit() {
    var due = orders.find(lte("nextDue", at(ALL))).sort(ascending("nextDue")).limit(2);

    assertThat(ids(due)).containsExactly(0, 50);
    assertThat(examined(() -> due)).isEqualTo(2);
  }

  @Test
  void findsByOwner() {
    assertThat(examined(() -> orders.find(eq("state.owner", "owner-3")))).isEqualTo(100);
  }

  @Test
  void findsTheNewestOfAStatus() {
    var newest =
        orders
            .find(eq("state.status", "status-2"))
            .sort(orderBy(descending("created.at"), descending("_id")))
            .limit(3);

    assertThat(ids(newest)).containsExactly(997, 992, 987);
    assertThat(examined(() -> newest)).isEqualTo(3);
  }

  @Test
  void findsARangeAfterAnEqualPart() {
    var morning =
        orders.find(
            and(
                eq("state.status", "status-0"),
                and(gte("created.at", at(100)), lt("created.at", at(120)))));

    assertThat(ids(morning)).containsExactly(100, 105, 110, 115);
    assertThat(examined(() -> morning)).isEqualTo(5); // with the excluded bound
  }

  @Test
  void findsSeveralValuesAfterAnotherAndSortsThem() {
    var found =
        orders
            .find(and(in("state.status", "status-1", "status-0"), lt("created.at", at(7))))
            .sort(descending("created.at"));

    assertThat(ids(found)).containsExactly(6, 5, 1, 0);
    assertThat(examined(() -> found)).isEqualTo(4);
  }

  @Test
  void listsThePageOfASortedListWithoutSortingAll() {
    var page = orders.find().sort(ascending("created.at", "_id")).limit(20);

    assertThat(ids(page)).hasSize(20).startsWith(0, 1, 2);
    assertThat(examined(() -> page)).isEqualTo(20);
  }

  @Test
  void findsElementsOfArrays() {
    var withProduct = orders.find(eq("state.lines.product", "product-4"));

    assertThat(ids(withProduct)).hasSize(50).allMatch(number -> number % 20 == 4);
    assertThat(examined(() -> withProduct)).isEqualTo(50);
  }

  @Test
  void scansWhereNoIndexHelps() {
    assertThat(examined(() -> orders.find(eq("version", 1L)))).isEqualTo(ALL);
  }

  private long examined(Supplier<FindIterable<Document>> query) {
    return store.examinedBy(() -> query.get().into(new ArrayList<>()));
  }

  private static List<Integer> ids(FindIterable<Document> found) {
    return found
        .map(order -> Integer.valueOf(order.getString("_id").substring("order-".length())))
        .into(new ArrayList<>());
  }
}
