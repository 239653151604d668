package io.saleswright.bench.growth;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.client.Poll;
import io.saleswright.testkit.TestHttp;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The receivables as they lie in the store of the finance service: one in a hundred is open, the
 * others were paid. Two real ones are read there, and copies of them are written there. Not
 * thread-safe.
 */
final class DebtBook {

  static final String SERVICE = "finance";

  private static final String CLEARED = "clearedAt";
  private static final int BATCH = 500;
  private static final int OPEN = 100;
  private static final int CUSTOMERS = 2_000;
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

  private final MongoCollection<BsonDocument> receivables;
  private final TestHttp finance;
  private final LocalDate today;
  private int copies;

  DebtBook(Site site, Store store, InstantSource clock) {
    this.receivables = store.getDatabase(SERVICE).getCollection("receivables", BsonDocument.class);
    this.finance = TestHttp.onPort(site.uri(SERVICE).getPort()).as(site.token("clerk", SERVICE));
    this.today = LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Who owes what the receivable of this number is about. */
  static String customerOf(int number) {
    return "bench-customer-" + number % CUSTOMERS;
  }

  /** Reads a receivable when the service has heard of its order. */
  BsonDocument open(String order) throws IOException, InterruptedException {
    return read(order, _ -> true);
  }

  /** Pays a receivable, and reads it when that has arrived. */
  BsonDocument paid(String order) throws IOException, InterruptedException {
    open(order);
    JsonNode one = finance.get("/api/receivables/" + order).expect(200).body();
    JsonNode due = one.path("open");
    finance
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post(
            "/api/payments",
            """
            {"customerId":"%s","amount":%s,"receivedOn":"%s","method":"BANK_TRANSFER",\
            "allocations":[{"receivableId":"%s","amount":%s}]}\
            """
                .formatted(one.path("customerId").asString(), due, today, order, due))
        .expect(201);
    return read(order, found -> found.getDocument("state").isDateTime(CLEARED));
  }

  /** Events that wait would be published with each copy. */
  private BsonDocument read(String order, Predicate<BsonDocument> ready)
      throws IOException, InterruptedException {
    if (!Poll.until(
        () -> {
          BsonDocument found = found(order);
          return found != null && !found.containsKey("pendingSince") && ready.test(found);
        },
        LOOK,
        PATIENCE)) {
      throw new IOException("Finance has not finished with " + order);
    }
    return Objects.requireNonNull(found(order));
  }

  private @Nullable BsonDocument found(String order) {
    return receivables.find(Filters.eq("_id", order)).first();
  }

  /** Writes copies until there are so many, each a minute older than the one before. */
  void growTo(long size, BsonDocument open, BsonDocument paid) {
    long missing = size - receivables.countDocuments();
    while (missing > 0) {
      List<BsonDocument> batch = new ArrayList<>();
      while (batch.size() < Math.min(BATCH, missing)) {
        batch.add(copy(copies % OPEN == 0 ? open : paid));
      }
      receivables.insertMany(batch, IN_ANY_ORDER);
      missing -= batch.size();
    }
  }

  private BsonDocument copy(BsonDocument original) {
    int number = copies++;
    BsonDocument order = original.getDocument("state").getDocument("order");
    Map<String, String> texts = new HashMap<>();
    texts.put(original.getString("_id").getValue(), UUID.randomUUID().toString());
    texts.put(order.getString("number").getValue(), "COPY-" + number);
    texts.put(order.getString("customerId").getValue(), customerOf(number));
    texts.put(order.getString("salesperson").getValue(), Firm.salesperson(number));
    return new Rewriting(texts, BETWEEN.multipliedBy(number)).apply(original);
  }
}
