package io.saleswright.customer.purchases.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.mongodb.BuildMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What each customer bought, one document for each currency, by month. Nothing is ever added to it:
 * after an event has changed the history, the month that it touched is counted anew. A document
 * counts how often it was counted; what somebody counted is kept only if nobody else has counted
 * since they began to read, and otherwise they count again (ADR 39). So an event that comes twice,
 * late or out of order, or half of whose work is repeated, makes nothing wrong. Thread-safe.
 */
final class PurchaseSums {

  static final String CUSTOMER = CountedOrders.CUSTOMER;
  static final String CURRENCY = CountedOrders.CURRENCY;

  private static final String ID = "_id";
  private static final String CHANGES = "changes";

  /** Months that changed and are not counted yet. */
  static final String OPEN = "open";

  private static final String MONTHS = "months";
  private static final String BUILT = "built";
  private static final int BATCH = 200;
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> sums;
  private final CountedOrders orders;
  private final BuildMark built;
  private final SumReading reading;

  PurchaseSums(MongoCollection<BsonDocument> sums, CountedOrders orders) {
    this.sums = sums;
    this.orders = orders;
    this.built = new BuildMark(sums, BUILT);
    this.reading = new SumReading(sums, orders);
    index();
  }

  private void index() {
    sums.createIndex(Indexes.ascending(CUSTOMER));
    sums.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending(CURRENCY),
            Indexes.descending(Tally.AMOUNT),
            Indexes.ascending(CUSTOMER)));
  }

  /** The sums themselves, of all customers. */
  MongoCollection<BsonDocument> ready() {
    if (!built.isSet()) {
      built.build(this::build);
    }
    return sums;
  }

  /**
   * Counts what an event changed; to be called afterwards, as often as one likes. What can't be
   * counted is marked, so that the customer's next event counts it.
   */
  void changed(String customer, Instant at) {
    String month = Months.of(at);
    try {
      Counted counted = Counted.IN_VAIN;
      while (counted != Counted.KEPT) {
        counted = count(customer, counted == Counted.BEGUN ? null : month);
      }
    } catch (RuntimeException e) {
      mark(customer, month, e);
      throw e;
    }
  }

  private void mark(String customer, String month, RuntimeException because) {
    try {
      sums.updateMany(
          Filters.eq(CUSTOMER, customer),
          Updates.combine(Updates.inc(CHANGES, 1L), Updates.addToSet(OPEN, month)));
    } catch (RuntimeException e) {
      because.addSuppressed(e);
    }
  }

  /** What counting came to. */
  private enum Counted {
    KEPT,
    /** Somebody else has counted meanwhile, perhaps without what was changed here. */
    IN_VAIN,
    /** There is a sum now that is not counted. */
    BEGUN
  }

  /**
   * Counts a month, and whatever else of the customer is not counted.
   *
   * @param month null for all
   */
  private Counted count(String customer, @Nullable String month) {
    SumReading.Read read = reading.of(customer, month);
    Map<String, Months> found = read.found();
    Set<String> open = read.open();
    boolean uncounted = read.known().stream().anyMatch(sum -> !sum.containsKey(MONTHS));
    boolean all = month == null || uncounted;
    if (month != null && uncounted) {
      found = orders.of(customer);
    } else if (month != null) {
      open.remove(month);
      addTo(found, open.isEmpty() ? Map.of() : orders.of(customer, open));
      open.add(month);
    }
    Set<String> missing = new TreeSet<>(found.keySet());
    read.known().forEach(sum -> missing.remove(sum.getString(CURRENCY).getValue()));
    if (!missing.isEmpty()) {
      begin(customer, missing);
      return Counted.BEGUN;
    }
    return keep(read.known(), all, open, found) ? Counted.KEPT : Counted.IN_VAIN;
  }

  private static void addTo(Map<String, Months> found, Map<String, Months> others) {
    others.forEach(
        (currency, more) -> found.computeIfAbsent(currency, _ -> new Months()).addAll(more));
  }

  /** What has no sum yet gets one that is not counted, before it is counted. */
  private void begin(String customer, Set<String> currencies) {
    for (String currency : currencies) {
      try {
        sums.updateOne(
            Filters.eq(ID, id(customer, currency)),
            Updates.combine(
                Updates.inc(CHANGES, 1L),
                Updates.setOnInsert(CUSTOMER, customer),
                Updates.setOnInsert(CURRENCY, currency)),
            UPSERT);
      } catch (MongoWriteException e) {
        // Somebody else has begun it at the same moment.
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
      }
    }
  }

  private boolean keep(
      List<BsonDocument> known, boolean all, Set<String> open, Map<String, Months> found) {
    if (known.isEmpty()) {
      return true;
    }
    List<UpdateOneModel<BsonDocument>> writes = new ArrayList<>();
    for (BsonDocument sum : known) {
      Months months =
          all ? new Months() : Months.without(sum.getDocument(MONTHS, new BsonDocument()), open);
      months.addAll(found.getOrDefault(sum.getString(CURRENCY).getValue(), new Months()));
      writes.add(
          new UpdateOneModel<>(
              Filters.and(Filters.eq(ID, sum.get(ID)), Filters.eq(CHANGES, sum.get(CHANGES))),
              Updates.combine(
                  Updates.inc(CHANGES, 1L),
                  new BsonDocument("$set", counted(months).append(OPEN, new BsonArray())))));
    }
    return sums.bulkWrite(writes).getMatchedCount() == writes.size();
  }

  private static BsonDocument counted(Months months) {
    return months.total().stored().append(MONTHS, months.stored());
  }

  /**
   * Counts what customers bought before sums were kept, or of whom they were removed, indexes and
   * all.
   */
  private void build() {
    index();
    Map<String, Set<String>> batch = new TreeMap<>();
    orders.eachCustomer((customer, currencies) -> {
      batch.put(customer, currencies);
      if (batch.size() == BATCH) {
        build(batch);
        batch.clear();
      }
    });
    if (!batch.isEmpty()) {
      build(batch);
    }
  }

  /**
   * As whoever was told of an event: what has no sum gets one that is not counted, then the orders
   * are read, and what was counted is kept where nobody else has counted meanwhile.
   */
  private void build(Map<String, Set<String>> batch) {
    BulkWriteOptions inAnyOrder = new BulkWriteOptions().ordered(false);
    List<UpdateOneModel<BsonDocument>> begun = new ArrayList<>();
    batch.forEach((customer, currencies) ->
        currencies.forEach(currency ->
            begun.add(
                new UpdateOneModel<>(
                    Filters.eq(ID, id(customer, currency)),
                    new BsonDocument("$setOnInsert", begun(customer, currency)),
                    UPSERT))));
    if (begun.isEmpty()) {
      return;
    }
    sums.bulkWrite(begun, inAnyOrder);
    List<UpdateOneModel<BsonDocument>> counted = new ArrayList<>();
    orders
        .of(batch.keySet())
        .forEach((customer, found) ->
            found.forEach((currency, months) ->
                counted.add(
                    new UpdateOneModel<>(
                        Filters.and(
                            Filters.eq(ID, id(customer, currency)),
                            Filters.eq(CHANGES, 0L),
                            Filters.exists(MONTHS, false)),
                        Updates.combine(
                            Updates.inc(CHANGES, 1L),
                            new BsonDocument(
                                "$set", counted(months).append(OPEN, new BsonArray())))))));
    if (!counted.isEmpty()) {
      sums.bulkWrite(counted, inAnyOrder);
    }
    Set<String> uncounted = new TreeSet<>();
    sums.find(Filters.and(Filters.in(CUSTOMER, batch.keySet()), Filters.exists(MONTHS, false)))
        .forEach(sum -> uncounted.add(sum.getString(CUSTOMER).getValue()));
    uncounted.forEach(customer -> changed(customer, Instant.EPOCH));
  }

  private static BsonDocument begun(String customer, String currency) {
    return new BsonDocument(CUSTOMER, new BsonString(customer))
        .append(CURRENCY, new BsonString(currency))
        .append(CHANGES, new BsonInt64(0));
  }

  private static String id(String customer, String currency) {
    return customer + "/" + currency;
  }
}
