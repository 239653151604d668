package io.saleswright.customer.purchases.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateManyModel;
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
import org.bson.conversions.Bson;

/**
 * What each customer bought, one document for each currency, by month. Nothing is ever added to it:
 * after an event has changed the history, the month that it touched is counted anew. A document
 * counts how often its customer's history changed; what was counted is kept only if nothing changed
 * since, and whoever changed it then counts (ADR 39). So an event that comes twice, late or out of
 * order, or half of whose work is repeated, makes nothing wrong. Thread-safe.
 */
final class PurchaseSums {

  static final String CUSTOMER = CountedOrders.CUSTOMER;
  static final String CURRENCY = CountedOrders.CURRENCY;

  private static final String ID = "_id";
  private static final String CHANGES = "changes";

  /** Months that changed and are not counted yet. */
  private static final String OPEN = "open";

  private static final String MONTHS = "months";
  private static final String BUILT = "built";
  private static final int BATCH = 200;
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> sums;
  private final CountedOrders orders;
  private final BuildMark built;

  PurchaseSums(MongoCollection<BsonDocument> sums, CountedOrders orders) {
    this.sums = sums;
    this.orders = orders;
    this.built = new BuildMark(sums, BUILT);
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

  /** Counts what an event changed; to be called afterwards, as often as one likes. */
  void changed(String customer, Instant at, String currency) {
    String month = Months.of(at);
    Bson change = Updates.combine(Updates.inc(CHANGES, 1L), Updates.addToSet(OPEN, month));
    String id = id(customer, currency);
    Bson others = Filters.and(Filters.eq(CUSTOMER, customer), Filters.ne(ID, id));
    try {
      sums.bulkWrite(
          List.of(
              new UpdateManyModel<>(others, change),
              new UpdateOneModel<>(
                  Filters.eq(ID, id), Updates.combine(change, named(customer, currency)), UPSERT)));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
      sums.updateMany(Filters.eq(CUSTOMER, customer), change);
    }
    count(customer);
  }

  private static Bson named(String customer, String currency) {
    return Updates.combine(
        Updates.setOnInsert(CUSTOMER, customer), Updates.setOnInsert(CURRENCY, currency));
  }

  private void count(String customer) {
    List<BsonDocument> known = sums.find(Filters.eq(CUSTOMER, customer)).into(new ArrayList<>());
    boolean all = known.stream().anyMatch(sum -> !sum.containsKey(MONTHS));
    Set<String> open = new TreeSet<>();
    known.forEach(sum ->
        sum.getArray(OPEN, new BsonArray())
            .forEach(month -> open.add(month.asString().getValue())));
    Map<String, Months> found = all ? orders.of(customer) : orders.of(customer, open);
    Set<String> missing = new TreeSet<>(found.keySet());
    known.forEach(sum -> missing.remove(sum.getString(CURRENCY).getValue()));
    if (missing.isEmpty()) {
      known.forEach(sum -> keep(sum, all, open, found));
    } else {
      missing.forEach(currency ->
          sums.updateOne(
              Filters.eq(ID, id(customer, currency)),
              Updates.combine(Updates.inc(CHANGES, 1L), named(customer, currency)),
              UPSERT));
      count(customer);
    }
  }

  private void keep(BsonDocument sum, boolean all, Set<String> open, Map<String, Months> found) {
    Months months =
        all ? new Months() : Months.without(sum.getDocument(MONTHS, new BsonDocument()), open);
    months.addAll(found.getOrDefault(sum.getString(CURRENCY).getValue(), new Months()));
    BsonDocument counted = counted(months).append(OPEN, new BsonArray());
    sums.updateOne(
        Filters.and(Filters.eq(ID, sum.get(ID)), Filters.eq(CHANGES, sum.get(CHANGES))),
        new BsonDocument("$set", counted));
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
    Map<String, Map<String, Months>> batch = new TreeMap<>();
    orders.eachCustomer((customer, found) -> {
      batch.put(customer, found);
      if (batch.size() == BATCH) {
        build(batch);
        batch.clear();
      }
    });
    if (!batch.isEmpty()) {
      build(batch);
    }
  }

  /** A customer whose history changed meanwhile has sums that are not ours, and is counted. */
  private void build(Map<String, Map<String, Months>> batch) {
    List<UpdateOneModel<BsonDocument>> writes = new ArrayList<>();
    batch.forEach((customer, found) ->
        found.forEach((currency, months) ->
            writes.add(
                new UpdateOneModel<>(
                    Filters.eq(ID, id(customer, currency)),
                    new BsonDocument("$setOnInsert", built(customer, currency, months)),
                    UPSERT))));
    if (!writes.isEmpty()) {
      sums.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
    Bson changed = Filters.and(Filters.in(CUSTOMER, batch.keySet()), Filters.ne(CHANGES, 0L));
    Set<String> touched = new TreeSet<>();
    sums.find(changed).forEach(sum -> touched.add(sum.getString(CUSTOMER).getValue()));
    touched.forEach(customer -> {
      Bson all = Updates.combine(Updates.inc(CHANGES, 1L), Updates.unset(MONTHS));
      sums.updateMany(Filters.eq(CUSTOMER, customer), all);
      count(customer);
    });
  }

  private static BsonDocument built(String customer, String currency, Months months) {
    return counted(months)
        .append(CUSTOMER, new BsonString(customer))
        .append(CURRENCY, new BsonString(currency))
        .append(CHANGES, new BsonInt64(0));
  }

  private static String id(String customer, String currency) {
    return customer + "/" + currency;
  }
}
