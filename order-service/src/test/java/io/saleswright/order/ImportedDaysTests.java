package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was taken over is told from days that are counted once (RPT-10). */
class ImportedDaysTests extends OrderServiceFixture {

  private static final List<String> CURRENCIES = List.of("USD", "CNY", "JPY");
  private static final LocalDate FIRST_DAY = LocalDate.of(1996, 7, 4);

  private static final Predicate<CommandCount.Sent> IMPORTED_DAYS =
      sent -> sent.collection().equals("imported-days");

  private final Random random = new Random(39);
  private final String source = unique("source");

  @Autowired private MongoDatabase database;

  /**
   * An order as it was sent.
   *
   * @param late whether it left after its day
   */
  private record Sent(
      String number, String customer, LocalDate day, boolean late, List<Line> lines) {}

  private record Line(BigDecimal price, int quantity, int discount, String currency) {

    BigDecimal exact() {
      return price
          .multiply(BigDecimal.valueOf(quantity))
          .multiply(BigDecimal.valueOf(100L - discount))
          .movePointLeft(2);
    }
  }

  /** Repeats, days in any order, and questions in between: as if all were added up each time. */
  @Test
  void areWhatAddingUpAllOrdersGives() {
    Map<String, String> regions = new TreeMap<>();
    List<String> names = List.of(unique("east"), unique("west"));
    for (int i = 0; i < 4; i++) {
      String customer = unique("customer");
      String region = names.get(i % 2);
      new AnOrder(this).customerTold(customer, new Belonging("S-1", null, region));
      regions.put(customer, region);
      await().until(() -> imported(unique("probe"), order(customer)).equals("confirmed"));
    }
    List<Sent> sent = new ArrayList<>();
    TestHttp everybody = as("general-manager");
    for (int i = 0; i < 60; i++) {
      boolean again = !sent.isEmpty() && random.nextInt(4) == 0;
      Sent next =
          again
              ? sent.get(random.nextInt(sent.size()))
              : order(List.copyOf(regions.keySet()).get(random.nextInt(4)));
      imported(source, next);
      if (!again) {
        sent.add(next);
      }
      if (random.nextInt(5) == 0) {
        assertTells(everybody, sent, _ -> true);
      }
    }

    assertTells(everybody, sent, _ -> true);
    for (String region : names) {
      Predicate<Sent> there = order -> region.equals(regions.get(order.customer()));
      assertTells(asManagerOf(region), sent, there);
    }
  }

  /** Whoever died between the order and its day: the event is heard all the same. */
  @Test
  void hearOfAnOrderByItsEvent() {
    Sent first = order(unique("customer"));
    imported(source, first);
    assertThat(orders(as("general-manager"))).isEqualTo(1);
    long before = changes(first.day());

    String id = unique("order");
    TestBroker.publish(
        "order.orders.v1",
        TestEvent.of(
            "order.OrderImported.v1",
            id,
            1,
            """
            {"orderId":"%1$s","number":"%2$s/1","externalNumber":"1","source":"%2$s",\
            "customerId":"customer-1","lines":[{"line":1,"productId":"product-1",\
            "productCode":"P-1","productName":"Chair","quantity":1,\
            "unitPrice":{"amount":"1.00","currency":"CNY"},"discountPercent":0,\
            "net":{"amount":"1.00","currency":"CNY"}}],\
            "total":{"amount":"1.00","currency":"CNY"},"orderDate":"%3$s","by":"S-1"}\
            """
                .formatted(id, source, first.day())));

    await().until(() -> changes(first.day()) > before);
    assertThat(orders(as("general-manager"))).isEqualTo(1);
  }

  /** A database of before has no days, and neither has one of which they were removed. */
  @Test
  void areFoundAgainWhereThereAreNone() {
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sent.add(order(unique("customer")));
      imported(source, sent.getLast());
    }
    assertTells(as("general-manager"), sent, _ -> true);

    days().drop();

    assertTells(as("general-manager"), sent, _ -> true);
    assertThat(days().listIndexes().map(index -> index.get("key", Document.class)))
        .contains(new Document("source", 1));
  }

  /** RPT-10: asked again, nobody adds up an order. */
  @Test
  void areLookedAtInPlaceOfTheOrders() {
    String customer = unique("customer");
    for (int i = 0; i < 20; i++) {
      imported(source, order(customer));
    }
    TestHttp everybody = as("general-manager");
    await().until(() -> changesInAll() >= 40);
    assertThat(orders(everybody)).isEqualTo(20);

    try (CommandCount.Watch watch = COMMANDS.watch()) {
      assertThat(orders(everybody)).isEqualTo(20);
      assertThat(watch.sent(IMPORTED_DAYS))
          .containsExactly("find imported-days", "find imported-days");
      String asked = watch.sent().stream().filter(IMPORTED_DAYS).findFirst().orElseThrow().by();
      assertThat(watch.sent(it -> it.by().equals(asked) && it.collection().equals("orders")))
          .isEmpty();
    }
  }

  private void assertTells(TestHttp reader, List<Sent> sent, Predicate<Sent> wanted) {
    Answer told = reader.get("/api/figures/all-time?source=" + source).expect(200);
    List<Sent> there = sent.stream().filter(wanted).toList();
    Map<String, BigDecimal> net = new TreeMap<>();
    there.stream()
        .flatMap(order -> order.lines().stream())
        .forEach(line -> net.merge(line.currency(), line.exact(), BigDecimal::add));
    assertThat(told.body().path("orders").asInt()).isEqualTo(there.size());
    assertThat(told.body().path("lines").asInt())
        .isEqualTo(there.stream().mapToInt(order -> order.lines().size()).sum());
    assertThat(told.body().path("shippedLate").asLong())
        .isEqualTo(there.stream().filter(Sent::late).count());
    assertThat(told.body().path("net")).hasSize(net.size());
    net.forEach((currency, sum) ->
        assertThat(new BigDecimal(told.text("net/" + currency + "/amount")))
            .isEqualByComparingTo(Money.rounding(sum, currency).amount()));
  }

  private int orders(TestHttp reader) {
    return reader
        .get("/api/figures/all-time?source=" + source)
        .expect(200)
        .body()
        .path("orders")
        .asInt();
  }

  private Sent order(String customer) {
    List<Line> lines = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      lines.add(
          new Line(
              BigDecimal.valueOf(random.nextInt(100_000), 2).setScale(0, RoundingMode.UP),
              1 + random.nextInt(9),
              random.nextInt(30),
              CURRENCIES.get(random.nextInt(CURRENCIES.size()))));
    }
    String currency = lines.getFirst().currency();
    return new Sent(
        unique("number"),
        customer,
        FIRST_DAY.plusDays(random.nextInt(10)),
        random.nextBoolean(),
        lines.stream()
            .map(line -> new Line(line.price(), line.quantity(), line.discount(), currency))
            .toList());
  }

  /** How the order's customer stands. */
  private String imported(String from, Sent order) {
    List<String> lines =
        order.lines().stream()
            .map(line ->
                """
                {"productId":"p","productCode":"11","productName":"Queso","quantity":%d,
                 "unitPrice":{"amount":"%s","currency":"%s"},"discountPercent":%d}\
                """
                    .formatted(line.quantity(), line.price(), line.currency(), line.discount()))
            .toList();
    return as("migration")
        .post(
            "/api/orders/imports",
            """
            {"source":"%s","externalNumber":"%s","customerId":"%s","salesperson":"S-1",
             "orderDate":"%s","requiredDate":"%s","shippedDate":"%s","lines":[%s]}\
            """
                .formatted(
                    from,
                    order.number(),
                    order.customer(),
                    order.day(),
                    order.day().plusDays(2),
                    order.day().plusDays(order.late() ? 3 : 1),
                    String.join(",", lines)))
        .text("/customer/status");
  }

  private long changes(LocalDate day) {
    BsonDocument found =
        Objects.requireNonNull(days().find(Filters.eq("_id", source + "/" + day)).first());
    return found.getInt64("changes").getValue();
  }

  private long changesInAll() {
    return days().find(Filters.eq("source", source)).into(new ArrayList<>()).stream()
        .mapToLong(day -> day.getInt64("changes").getValue())
        .sum();
  }

  private MongoCollection<BsonDocument> days() {
    return database.getCollection("imported-days", BsonDocument.class);
  }
}
