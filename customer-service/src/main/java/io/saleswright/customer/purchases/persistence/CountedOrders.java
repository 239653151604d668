package io.saleswright.customer.purchases.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final String ORDER = "order";
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
      add(in(customer, month))
          .forEach(
              (currency, more) -> found.computeIfAbsent(currency, _ -> new Months()).addAll(more));
    }
    return found;
  }

  /** What some customers bought, of each by currency. */
  Map<String, Map<String, Months>> of(Collection<String> customers) {
    Map<String, Map<String, Months>> found = new TreeMap<>();
    orders
        .find(Filters.and(Filters.in(CUSTOMER, customers), COUNTS))
        .projection(NEEDED)
        .forEach(order ->
            add(
                order,
                found.computeIfAbsent(order.getString(CUSTOMER).getValue(), _ -> new TreeMap<>())));
    return found;
  }

  /**
   * The stage that puts what a customer bought behind what a pipeline has found.
   *
   * @param month in which; null for all that they ever bought
   */
  Bson behind(String customer, @Nullable String month) {
    Bson wanted = month == null ? Filters.eq(CUSTOMER, customer) : in(customer, month);
    return Aggregates.unionWith(
        orders.getNamespace().getCollectionName(),
        List.of(
            Aggregates.match(Filters.and(wanted, COUNTS)),
            Aggregates.project(NEEDED),
            Aggregates.project(
                Projections.fields(
                    Projections.excludeId(), Projections.computed(ORDER, "$$ROOT")))));
  }

  /** Adds an order that the stage has put there; false when the document is none. */
  static boolean isAdded(BsonDocument document, Map<String, Months> found) {
    if (!document.isDocument(ORDER)) {
      return false;
    }
    add(document.getDocument(ORDER), found);
    return true;
  }

  private static Bson in(String customer, String month) {
    return Filters.and(
        Filters.eq(CUSTOMER, customer),
        Filters.gte(AT, Months.begin(month)),
        Filters.lt(AT, Months.end(month)));
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

  /** Shows in which currencies each customer bought, one after the other. */
  void eachCustomer(BiConsumer<String, Set<String>> reader) {
    @Nullable String customer = null;
    Set<String> found = new TreeSet<>();
    for (BsonDocument order :
        orders
            .find(Filters.and(Filters.gt(CUSTOMER, ""), COUNTS))
            .projection(Projections.include(CUSTOMER, CURRENCY))
            .sort(Sorts.ascending(CUSTOMER))) {
      String next = order.getString(CUSTOMER).getValue();
      if (customer != null && !customer.equals(next)) {
        reader.accept(customer, found);
        found = new TreeSet<>();
      }
      customer = next;
      if (order.isString(CURRENCY)) {
        found.add(order.getString(CURRENCY).getValue());
      }
    }
    if (customer != null) {
      reader.accept(customer, found);
    }
  }
}
