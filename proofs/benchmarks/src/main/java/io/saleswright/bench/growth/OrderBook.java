package io.saleswright.bench.growth;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.bench.growth.Firm.Customer;
import io.saleswright.bench.process.Store;
import io.saleswright.client.Poll;
import io.saleswright.client.Poll.Condition;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The orders as they lie in the store. Real ones are read there, and copies of them are written
 * there, so that a book of any size is made within seconds. Not thread-safe.
 */
final class OrderBook {

  private static final int OPEN_OF_EACH_KIND = 100;
  private static final int BATCH = 500;
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_ORDERS = Duration.ofMinutes(1);
  private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

  private final MongoCollection<BsonDocument> orders;
  private final MongoCollection<BsonDocument> timeline;
  private final MongoCollection<BsonDocument> purchases;
  private final MongoCollection<BsonDocument> customers;
  private final List<MongoCollection<BsonDocument>> sums;
  private int copies;

  OrderBook(Store store) {
    this.orders = store.getDatabase("order").getCollection("orders", BsonDocument.class);
    this.timeline = store.getDatabase("order").getCollection("timeline", BsonDocument.class);
    this.customers = store.getDatabase("order").getCollection("customers", BsonDocument.class);
    this.purchases = store.getDatabase("customer").getCollection("purchases", BsonDocument.class);
    this.sums =
        List.of(
            store.getDatabase("order").getCollection("imported-days", BsonDocument.class),
            store.getDatabase("customer").getCollection("purchase-sums", BsonDocument.class));
  }

  /** How many orders there are. */
  long size() {
    return orders.countDocuments();
  }

  /**
   * Reads an order when everybody has heard of it.
   *
   * @throws IOException when that takes minutes
   */
  OrderRecord read(String id) throws IOException, InterruptedException {
    await("order " + id, () -> isSettled(id));
    return new OrderRecord(
        Objects.requireNonNull(orders.find(Filters.eq("_id", id)).first()),
        timeline.find(Filters.eq("order", id)).into(new ArrayList<>()),
        Objects.requireNonNull(purchases.find(Filters.eq("_id", id)).first()));
  }

  private boolean isSettled(String id) {
    BsonDocument order = orders.find(Filters.eq("_id", id)).first();
    return order != null
        && !order.containsKey("pendingSince")
        && timeline.countDocuments(Filters.eq("order", id))
            >= order.getNumber("lastEvent").longValue()
        && purchases.countDocuments(Filters.eq("_id", id)) == 1;
  }

  /**
   * Waits until the order service knows so many customers.
   *
   * @throws IOException when that takes minutes
   */
  void awaitCustomers(int count) throws IOException, InterruptedException {
    await(count + " customers", () -> customers.countDocuments() >= count);
  }

  /**
   * Waits until the history of purchases and the time lines show every order.
   *
   * @throws IOException when that takes minutes
   */
  void awaitSettled() throws IOException, InterruptedException {
    await("projections", () -> purchases.countDocuments() >= size() && isNothingPending());
  }

  private boolean isNothingPending() {
    return orders.find(Filters.exists("pendingSince")).limit(1).first() == null;
  }

  private static void await(String what, Condition condition)
      throws IOException, InterruptedException {
    if (!Poll.until(condition, LOOK, PATIENCE)) {
      throw new IOException("Not everybody has heard of " + what);
    }
  }

  /**
   * Writes copies until the book has so many orders: first a few of each kind that is open, then
   * history, each a minute older than the one before.
   *
   * @param open real orders that are not closed
   * @param closed a real order that is
   */
  void growTo(int size, List<OrderRecord> open, OrderRecord closed, List<Customer> customers) {
    long missing = size - size();
    while (missing > 0) {
      List<OrderRecord> batch = new ArrayList<>();
      while (batch.size() < Math.min(BATCH, missing)) {
        int kind = copies / OPEN_OF_EACH_KIND;
        batch.add(copy(kind < open.size() ? open.get(kind) : closed, customers));
      }
      insert(batch);
      missing -= batch.size();
    }
    // No event told of the copies: what is kept of sums is built anew by the first who asks.
    sums.forEach(kept -> kept.deleteMany(new BsonDocument()));
  }

  private OrderRecord copy(OrderRecord template, List<Customer> customers) {
    int number = copies++;
    Customer customer = customers.get(number % customers.size());
    BsonDocument content = template.order().getDocument("state").getDocument("content");
    BsonDocument of = content.getDocument("customer");
    Map<String, String> texts = new HashMap<>();
    texts.put(template.id(), UUID.randomUUID().toString());
    texts.put(template.number(), "COPY-" + number);
    texts.put(of.getString("id").getValue(), customer.id());
    texts.put(of.getString("name").getValue(), customer.name());
    String salesperson = content.getString("salesperson").getValue();
    texts.put(salesperson, Firm.salesperson(number));
    texts.put("staff:" + salesperson, "staff:" + Firm.salesperson(number));
    return template.rewritten(new Rewriting(texts, BETWEEN_ORDERS.multipliedBy(number)));
  }

  private void insert(List<OrderRecord> batch) {
    orders.insertMany(batch.stream().map(OrderRecord::order).toList(), IN_ANY_ORDER);
    timeline.insertMany(
        batch.stream().flatMap(order -> order.timeline().stream()).toList(), IN_ANY_ORDER);
    purchases.insertMany(batch.stream().map(OrderRecord::purchase).toList(), IN_ANY_ORDER);
  }

  /** Identities of some orders of a kind, newest first. */
  List<String> ids(Bson kind, int count) {
    return orders
        .find(kind)
        .sort(Sorts.descending("created.at", "_id"))
        .projection(Projections.include("_id"))
        .limit(count)
        .map(order -> order.getString("_id").getValue())
        .into(new ArrayList<>());
  }

  /** The envelope of the order that stands in the middle of the list. */
  BsonDocument middle() {
    List<BsonDocument> found =
        orders
            .find()
            .sort(Sorts.descending("created.at", "_id"))
            .projection(Projections.include("created"))
            .skip((int) (size() / 2))
            .limit(1)
            .into(new ArrayList<>());
    return found.getFirst();
  }
}
