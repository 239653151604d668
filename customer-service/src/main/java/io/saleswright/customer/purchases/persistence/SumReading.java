package io.saleswright.customer.purchases.persistence;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.platform.pulse.Unions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads a customer's sums, and behind them the orders of a month, in one command: what is read of
 * the orders is never older than what is read of the sums. Thread-safe.
 */
final class SumReading {

  private final MongoCollection<BsonDocument> sums;
  private final CountedOrders orders;

  /** Whether the server has refused to ask two collections at once. */
  private volatile boolean apart;

  SumReading(MongoCollection<BsonDocument> sums, CountedOrders orders) {
    this.sums = sums;
    this.orders = orders;
  }

  /**
   * What was read.
   *
   * @param known the customer's sums, one for each currency
   * @param found what the orders come to, by currency
   */
  record Read(List<BsonDocument> known, Map<String, Months> found) {

    /** The months that somebody has marked. */
    Set<String> open() {
      Set<String> open = new TreeSet<>();
      known.forEach(sum ->
          sum.getArray(PurchaseSums.OPEN, new BsonArray())
              .forEach(month -> open.add(month.asString().getValue())));
      return open;
    }
  }

  /**
   * Reads them.
   *
   * @param month null for all orders
   */
  Read of(String customer, @Nullable String month) {
    if (!apart) {
      try {
        return together(customer, month);
      } catch (MongoCommandException e) {
        if (!Unions.areUnknown(e)) {
          throw e;
        }
        apart = true;
      }
    }
    return apart(customer, month);
  }

  /** In two commands, the sums first. */
  Read apart(String customer, @Nullable String month) {
    List<BsonDocument> known =
        sums.find(Filters.eq(PurchaseSums.CUSTOMER, customer)).into(new ArrayList<>());
    return new Read(
        known, month == null ? orders.of(customer) : orders.of(customer, Set.of(month)));
  }

  private Read together(String customer, @Nullable String month) {
    Read read = new Read(new ArrayList<>(), new TreeMap<>());
    sums.aggregate(
            List.of(
                Aggregates.match(Filters.eq(PurchaseSums.CUSTOMER, customer)),
                orders.behind(customer, month)))
        .forEach(document -> {
          if (!CountedOrders.isAdded(document, read.found())) {
            read.known().add(document);
          }
        });
    return read;
  }
}
