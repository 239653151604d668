package io.saleswright.customer.purchases.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.saleswright.customer.purchases.Bought;
import io.saleswright.customer.purchases.PurchaseLine;
import io.saleswright.customer.purchases.Purchases;
import io.saleswright.customer.purchases.TopCustomer;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.TestStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Who bought most is told from sums, which are what adding up the whole history gives (CUS-33). */
class PurchaseSumsTests {

  private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");
  private static final List<String> CURRENCIES = List.of("CNY", "JPY", "USD");
  private static final int CUSTOMERS = 7;

  private final MongoDatabase database = TestStore.freshDatabase();
  private final MongoCollection<BsonDocument> orders =
      database.getCollection("purchases", BsonDocument.class);
  private final MongoCollection<BsonDocument> sums =
      database.getCollection("purchase-sums", BsonDocument.class);
  private final Purchases purchases = purchases();

  private Purchases purchases() {
    return new MongoPurchases(orders, new PurchaseSums(sums, new CountedOrders(orders)));
  }

  /**
   * An event of an order.
   *
   * @param kind 0 placed, 1 changed, 2 verified, 3 cancelled
   */
  private record Event(String order, int number, int kind, Bought bought, PurchaseLine line) {

    void tell(Purchases purchases) {
      switch (kind) {
        case 0 -> purchases.show(order, number, bought, List.of(line));
        case 1 -> purchases.change(order, number, List.of(line));
        case 2 -> purchases.verify(order, number);
        default -> purchases.cancel(order, number);
      }
    }
  }

  /** Repeats, late ones, ones out of order; and some of whom the sums began to be kept later. */
  @RepeatedTest(4)
  void areWhatTheHistoryAddsUpTo(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Event> events = events(random, 80);
    for (int i = 0; i < events.size(); i++) {
      events.get(i).tell(purchases);
      if (random.nextInt(3) == 0) {
        events.get(random.nextInt(i + 1)).tell(purchases);
      }
      if (random.nextInt(40) == 0) {
        sums.deleteMany(new BsonDocument());
      }
      if (random.nextInt(20) == 0) {
        assertRankings(random);
      }
    }
    assertRankings(random);
    assertThat(sums.countDocuments(Filters.exists("open.0"))).isZero();
  }

  /** As the threads of several instances do it that share the partitions. */
  @Test
  void areRightWhoeverCountsAtTheSameTime() throws Exception {
    Random random = new Random(39);
    List<Event> events = events(random, 60);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Void>> tellers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int part = i;
        tellers.add(() -> {
          for (Event event : events) {
            boolean mine = Math.floorMod(event.order().hashCode(), 4) == part;
            if (mine || event.number() == 1) {
              event.tell(purchases);
            }
          }
          return null;
        });
      }
      tellers.add(() -> {
        purchases.top(3);
        return null;
      });
      for (Future<Void> done : threads.invokeAll(tellers)) {
        done.get();
      }
    }
    assertRankings(random);
  }

  /** Whoever died between the history and the sums is told the event again. */
  @Test
  void countWhatWasWrittenAndNotCounted() {
    List<Event> events = events(new Random(5), 10);
    Purchases dying =
        new MongoPurchases(
            orders,
            new PurchaseSums(
                database.getCollection("elsewhere", BsonDocument.class),
                new CountedOrders(orders)));
    purchases.top(1);
    events.forEach(event -> event.tell(dying));
    assertThat(purchases.top(3)).isEmpty();

    events.forEach(event -> event.tell(purchases));

    assertRankings(new Random(5));
  }

  /** However many orders there are, the few at the top are read, and none of the orders. */
  @Test
  void areReadInPlaceOfTheOrders() {
    CommandCount commands = new CommandCount();
    try (var client = commands.client()) {
      MongoDatabase same = client.getDatabase(database.getName());
      MongoCollection<BsonDocument> watched = same.getCollection("purchases", BsonDocument.class);
      Purchases asked =
          new MongoPurchases(
              watched,
              new PurchaseSums(
                  same.getCollection("purchase-sums", BsonDocument.class),
                  new CountedOrders(watched)));
      events(new Random(8), 50).forEach(event -> event.tell(purchases));
      asked.top(3);
      try (CommandCount.Watch watch = commands.watch()) {
        assertThat(asked.top(3)).isNotEmpty();
        assertThat(watch.sent(sent -> !sent.collection().equals("purchase-sums"))).isEmpty();
        assertThat(watch.sent()).hasSizeLessThan(2 + 2 * (CURRENCIES.size() + 1));
      }
    }
  }

  /** The history is written, the sums and the month are read, and what was counted is kept. */
  @Test
  void costAnEventThreeCommands() {
    CommandCount commands = new CommandCount();
    try (var client = commands.client()) {
      MongoDatabase same = client.getDatabase(database.getName());
      MongoCollection<BsonDocument> watched = same.getCollection("purchases", BsonDocument.class);
      Purchases told =
          new MongoPurchases(
              watched,
              new PurchaseSums(
                  same.getCollection("purchase-sums", BsonDocument.class),
                  new CountedOrders(watched)));
      Bought claimed = new Bought("customer-1", "SO-1", BEGIN, true);
      try (CommandCount.Watch watch = commands.watch()) {
        Bought bought = new Bought("customer-1", "SO-0", BEGIN, false);
        told.show("first", 1, bought, List.of(line("CNY")));
        assertThat(watch.sent()).as("the first of a customer in a currency").hasSize(5);
      }
      told.show("second", 1, new Bought("customer-1", "SO-9", BEGIN, false), List.of(line("USD")));

      try (CommandCount.Watch watch = commands.watch()) {
        told.show("order", 1, claimed, List.of(line("CNY")));
        assertThat(watch.sent())
            .extracting(CommandCount.Sent::toString)
            .containsExactly("update purchases", "aggregate purchase-sums", "update purchase-sums");
        for (Runnable event :
            List.<Runnable>of(
                () -> told.verify("order", 2),
                () -> told.change("order", 3, List.of(line("USD"))),
                () -> told.cancel("order", 4),
                () -> told.cancel("first", 2))) {
          watch.forget();
          event.run();
          assertThat(watch.sent())
              .extracting(CommandCount.Sent::toString)
              .containsExactly(
                  "findAndModify purchases", "aggregate purchase-sums", "update purchase-sums");
        }
      }
    }
    assertRankings(new Random(1));
  }

  /** As on a server that refuses the stage: the sums are read before the orders. */
  @Test
  void areReadApartWhereTheServerHasNoUnions() {
    SumReading reading = new SumReading(sums, new CountedOrders(orders));
    events(new Random(3), 30).forEach(event -> event.tell(purchases));

    SumReading.Read together = reading.of("customer-1", Months.of(BEGIN));
    SumReading.Read apart = reading.apart("customer-1", Months.of(BEGIN));

    assertThat(apart.known()).isNotEmpty().isEqualTo(together.known());
    assertThat(apart.found()).hasSameSizeAs(together.found());
    together
        .found()
        .forEach((currency, months) ->
            assertThat(apart.found().get(currency).stored()).isEqualTo(months.stored()));
  }

  /** They may be removed at any time (ADR 39), and their indexes with them. */
  @Test
  void areBuiltAgainWithTheirIndexes() {
    events(new Random(4), 20).forEach(event -> event.tell(purchases));
    List<TopCustomer> before = purchases.top(3);

    sums.drop();

    assertThat(purchases.top(3)).isEqualTo(before);
    assertThat(sums.listIndexes().map(index -> index.get("key", Document.class)))
        .contains(
            new Document("customerId", 1),
            new Document("currency", 1).append("amount", -1).append("customerId", 1));
  }

  /** Also while they are built: who was built by then is built again. */
  @Test
  void areWholeWhenTheyAreRemovedWhileTheyAreBuilt() {
    events(new Random(4), 20).forEach(event -> event.tell(purchases));
    List<TopCustomer> expected = purchases.top(3);
    sums.drop();
    AtomicInteger ended = new AtomicInteger();
    CommandListener removing =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("update")
                && event.getCommand().getArray("updates").toString().contains("\"built\": true")
                && ended.incrementAndGet() == 1) {
              sums.drop();
            }
          }
        };
    try (MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestStore.uri()))
                .addCommandListener(removing)
                .build())) {
      MongoDatabase same = client.getDatabase(database.getName());
      Purchases building =
          new MongoPurchases(
              orders,
              new PurchaseSums(
                  same.getCollection("purchase-sums", BsonDocument.class),
                  new CountedOrders(orders)));

      assertThat(building.top(3)).isEqualTo(expected);
    }
    assertThat(ended).hasValue(2);
  }

  /** Who sees many customers, of whom few bought, is not led through the whole ranking. */
  @Test
  void areReadInFewStepsWhenFewOfManyAreSeen() {
    purchases.top(1);
    List<BsonDocument> many = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      many.add(
          BsonDocument.parse(
              """
              {"_id":"c-%1$d/CNY","customerId":"c-%1$d","currency":"CNY","months":{},"orders":1,
               "amount":{"$numberDecimal":"%1$d"},"tax":{"$numberDecimal":"0"}}\
              """
                  .formatted(i)));
    }
    sums.insertMany(many);
    Set<String> few = Set.of("c-3", "c-30", "c-2999");
    List<Integer> steps = new ArrayList<>();

    List<TopCustomer> found =
        purchases.topWhere(
            asked -> {
              steps.add(asked.size());
              return asked.stream().filter(few::contains).collect(Collectors.toSet());
            },
            () -> few,
            2);

    assertThat(found).extracting(TopCustomer::customerId).containsExactly("c-2999", "c-30");
    assertThat(steps).hasSizeLessThanOrEqualTo(10);
  }

  private void assertRankings(Random random) {
    assertThat(purchases.top(3)).isEqualTo(added(Filters.exists("customerId"), 3));
    Set<String> some =
        IntStream.range(0, CUSTOMERS)
            .filter(_ -> random.nextBoolean())
            .mapToObj(i -> "customer-" + i)
            .collect(Collectors.toSet());
    List<TopCustomer> expected = added(Filters.in("customerId", some), 2);
    assertThat(purchases.topAmong(some, 2)).isEqualTo(expected);
    assertThat(
            purchases.topWhere(
                asked -> asked.stream().filter(some::contains).collect(Collectors.toSet()),
                () -> some,
                2))
        .isEqualTo(expected);
  }

  /** The plain way: all orders are added up. */
  private List<TopCustomer> added(Bson customers, int limit) {
    List<TopCustomer> found = new ArrayList<>();
    for (String currency : CURRENCIES) {
      List<BsonDocument> groups =
          orders
              .aggregate(
                  List.of(
                      Aggregates.match(
                          Filters.and(
                              customers,
                              Filters.ne("cancelled", true),
                              Filters.ne("claimed", true),
                              Filters.eq("currency", currency))),
                      Aggregates.group(
                          "$customerId",
                          Accumulators.sum("orders", 1),
                          Accumulators.sum("amount", "$amount"),
                          Accumulators.sum("tax", "$tax")),
                      Aggregates.sort(
                          Sorts.orderBy(Sorts.descending("amount"), Sorts.ascending("_id"))),
                      Aggregates.limit(limit)))
              .into(new ArrayList<>());
      for (int i = 0; i < groups.size(); i++) {
        BsonDocument group = groups.get(i);
        found.add(
            new TopCustomer(
                group.getString("_id").getValue(),
                group.getNumber("orders").longValue(),
                money(group, "amount", currency),
                money(group, "tax", currency),
                i + 1));
      }
    }
    return found;
  }

  private static Money money(BsonDocument group, String field, String currency) {
    return Money.rounding(group.getDecimal128(field).getValue().bigDecimalValue(), currency);
  }

  /** Of each order: it is placed, changed a few times, perhaps verified, perhaps cancelled. */
  private static List<Event> events(Random random, int orders) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      Bought bought =
          new Bought(
              "customer-" + random.nextInt(CUSTOMERS),
              "SO-" + i,
              BEGIN.plus(Duration.ofHours(random.nextInt(3_000))),
              random.nextInt(4) == 0);
      List<Event> own = new ArrayList<>();
      own.add(new Event("order-" + i, 1, 0, bought, line(random)));
      for (int number = 2; random.nextInt(3) > 0; number++) {
        int kind = random.nextInt(6) == 0 ? 3 : 1 + random.nextInt(2);
        own.add(new Event("order-" + i, number, kind, bought, line(random)));
      }
      if (random.nextInt(4) == 0 && own.stream().skip(1).anyMatch(event -> event.kind() == 1)) {
        Collections.swap(own, 0, own.size() - 1);
      }
      events.addAll(own);
    }
    return events;
  }

  private static PurchaseLine line(String currency) {
    return new PurchaseLine(
        1, "11", "Queso", BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, currency);
  }

  private static PurchaseLine line(Random random) {
    return new PurchaseLine(
        1,
        "11",
        "Queso",
        BigDecimal.ONE,
        BigDecimal.valueOf(random.nextInt(1_000_000), 3),
        BigDecimal.valueOf(random.nextInt(10_000), 3),
        CURRENCIES.get(random.nextInt(CURRENCIES.size())));
  }
}
