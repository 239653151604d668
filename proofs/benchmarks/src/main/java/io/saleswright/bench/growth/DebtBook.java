package io.saleswright.bench.growth;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.bench.process.Site;
import io.saleswright.client.Poll;
import io.saleswright.testkit.TestHttp;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The receivables as they lie in the store of the finance service. A real one is read there, and
 * copies of it, of other customers and due on other days, are written there. Not thread-safe.
 */
final class DebtBook {

  static final String SERVICE = "finance";

  /** Who owes the first of them, and some of the others. */
  static final String CUSTOMER = "debtor-0";

  private static final int CUSTOMERS = 500;
  private static final int DAYS = 180;
  private static final int BATCH = 500;
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

  private final MongoDatabase database;
  private final MongoCollection<BsonDocument> receivables;
  private final Site site;
  private final LocalDate today;
  private int copies;

  DebtBook(MongoClient store, Site site, LocalDate today) {
    this.database = store.getDatabase(SERVICE);
    this.receivables = database.getCollection("receivables", BsonDocument.class);
    this.site = site;
    this.today = today;
  }

  /**
   * Takes an item over that is overdue, and reads it when everything that it tells is published.
   *
   * @throws IOException when that takes a minute
   */
  BsonDocument first() throws IOException, InterruptedException {
    database
        .getCollection("customers", BsonDocument.class)
        .insertOne(
            new BsonDocument("_id", new BsonString(CUSTOMER))
                .append("name", new BsonString("Debtor"))
                .append("sequence", new BsonInt64(1)));
    String id =
        TestHttp.onPort(site.uri(SERVICE).getPort())
            .as(site.token("migration", "migration"))
            .post(
                "/api/opening-items",
                """
                {"source":"bench","externalNumber":"RE-1","customer":"%s","salesperson":"%s",\
                "region":"east","amount":{"amount":"1000.00","currency":"CNY"},\
                "documentOn":"%s","dueOn":"%s"}\
                """
                    .formatted(
                        CUSTOMER, Firm.salesperson(0), today.minusDays(40), today.minusDays(10)))
            .expect(201)
            .text("id");
    if (!Poll.until(() -> !found(id).containsKey("pendingSince"), LOOK, PATIENCE)) {
      throw new IOException("The events of " + id + " are not published");
    }
    return found(id);
  }

  private BsonDocument found(String id) {
    return Objects.requireNonNull(receivables.find(Filters.eq("_id", id)).first());
  }

  /** Writes copies until there are so many, each some minutes older than the one before. */
  void growTo(long count, BsonDocument template) {
    long missing = count - receivables.countDocuments();
    while (missing > 0) {
      List<BsonDocument> batch = new ArrayList<>();
      while (batch.size() < Math.min(BATCH, missing)) {
        batch.add(copy(template));
      }
      receivables.insertMany(batch, IN_ANY_ORDER);
      missing -= batch.size();
    }
  }

  private BsonDocument copy(BsonDocument template) {
    int number = copies++;
    BsonDocument order = template.getDocument("state").getDocument("order");
    Map<String, String> texts = new HashMap<>();
    texts.put(template.getString("_id").getValue(), UUID.randomUUID().toString());
    texts.put(order.getString("number").getValue(), "COPY-" + number);
    texts.put(CUSTOMER, "debtor-" + number % CUSTOMERS);
    texts.put(Firm.salesperson(0), Firm.salesperson(number));
    Duration earlier = BETWEEN.multipliedBy(number);
    BsonDocument other = new Rewriting(texts, earlier).apply(template);
    Map<String, Duration> moved = Map.of("dueOn", Duration.ofDays(number % DAYS), "from", earlier);
    return (BsonDocument) moved(other, moved);
  }

  /** The same with some dates earlier: when it was due, and since when it stands so. */
  private static BsonValue moved(BsonValue value, Map<String, Duration> earlier) {
    if (value instanceof BsonArray array) {
      return new BsonArray(array.stream().map(each -> moved(each, earlier)).toList());
    }
    if (!(value instanceof BsonDocument document)) {
      return value;
    }
    BsonDocument other = new BsonDocument();
    document.forEach((field, each) -> {
      Duration by = earlier.get(field);
      other.append(
          field,
          by != null && each instanceof BsonDateTime day
              ? new BsonDateTime(day.getValue() - by.toMillis())
              : moved(each, earlier));
    });
    return other;
  }

  /** The envelope of the receivable that stands in the middle of the list. */
  BsonDocument middle() {
    return Objects.requireNonNull(
        receivables
            .find()
            .sort(Sorts.descending("created.at", "_id"))
            .projection(Projections.include("created"))
            .skip((int) (receivables.countDocuments() / 2))
            .limit(1)
            .first());
  }
}
