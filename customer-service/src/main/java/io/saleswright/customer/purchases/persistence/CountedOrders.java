package io.saleswright.customer.purchases.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Adds up the orders of the history that count, by customer, currency and month. */
final class CountedOrders {

  static final String CUSTOMER = "customerId";
  static final String AT = "at";
  static final String CURRENCY = "currency";

  /** Neither cancelled nor only claimed to be the customer's. */
  static final Bson COUNTS =
      Filters.and(Filters.ne("cancelled", true), Filters.ne("claimed", true));

  private static final Bson NEEDED = Projections.include(CUSTOMER, AT, CURRENCY, "amount", "tax");

  private final MongoCollection<BsonDocument> orders;

  CountedOrders(MongoCollection<BsonDocument> orders) {
    this.orders = orders;
  }

  /** All that a customer bought, by currency. */
  Map<String, Months> of(String customer) {
    return add(Filters.eq(CUSTOMER, customer));
  }

  /** What a customer bought in some months, by currency. */
  Map<String, Months> of(String customer, Collection<String> months) {
    Map<String, Months> found = new TreeMap<>();
    for (String month : months) {
      add(Filters.and(
              Filters.eq(CUSTOMER, customer),
              Filters.gte(AT, Months.begin(month)),
              Filters.lt(AT, Months.end(month))))
          .forEach(
              (currency, more) -> found.computeIfAbsent(currency, _ -> new Months()).addAll(more));
    }
    return found;
  }

  private Map<String, Months> add(Bson filter) {
    Map<String, Months> found = new TreeMap<>();
    orders.find(Filters.and(filter, COUNTS)).projection(NEEDED).forEach(order -> add(order, found));
    return found;
  }

  private static void add(BsonDocument order, Map<String, Months> found) {
    if (order.isString(CURRENCY) && order.isDateTime(AT)) {
      found
          .computeIfAbsent(order.getString(CURRENCY).getValue(), _ -> new Months())
          .add(
              Months.of(Instant.ofEpochMilli(order.getDateTime(AT).getValue())),
              Tally.ofOrder(order));
    }
  }

  /** Shows what each customer bought, one after the other. */
  void eachCustomer(BiConsumer<String, Map<String, Months>> reader) {
    @Nullable String customer = null;
    Map<String, Months> found = new TreeMap<>();
    for (BsonDocument order :
        orders
            .find(Filters.and(Filters.gt(CUSTOMER, ""), COUNTS))
            .projection(NEEDED)
            .sort(Sorts.ascending(CUSTOMER))) {
      String next = order.getString(CUSTOMER).getValue();
      if (customer != null && !customer.equals(next)) {
        reader.accept(customer, found);
        found = new TreeMap<>();
      }
      customer = next;
      add(order, found);
    }
    if (customer != null) {
      reader.accept(customer, found);
    }
  }
}
