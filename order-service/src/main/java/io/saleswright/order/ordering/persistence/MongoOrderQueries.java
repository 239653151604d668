package io.saleswright.order.ordering.persistence;

import static com.mongodb.client.model.Accumulators.sum;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.saleswright.order.ordering.Order;
import io.saleswright.order.ordering.OrderQueries;
import io.saleswright.order.ordering.Step;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.security.DataScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Answers questions about many orders from the collection of orders. */
final class MongoOrderQueries implements OrderQueries {

  private static final String STEP = "state.step";
  private static final String CUSTOMER = "state.content.customer.id";
  private static final String REGION = "state.content.customer.region";
  private static final String SALESPERSON = "state.content.salesperson";
  private static final String WAITING_FOR = "state.waitingFor";
  private static final String SOURCE = "state.origin.source";
  private static final String LINES = "state.content.lines";

  /**
   * A hundred times a line's exact net (OrderLine): multiplied only, so that nothing is rounded.
   */
  private static final Bson LINE_NET =
      product(
          "$" + LINES + ".unitPrice.amount",
          product(
              "$" + LINES + ".quantity",
              new Document("$subtract", List.of(100, "$" + LINES + ".discountPercent"))));

  /** Shipped after the required date (Origin, ORD-32); a date that is missing is before all. */
  private static final Bson SHIPPED_LATE =
      new Document(
          "$and",
          List.of(
              new Document("$gt", Arrays.asList("$state.origin.requiredDate", null)),
              new Document(
                  "$gt", List.of("$state.origin.shippedDate", "$state.origin.requiredDate"))));

  private static final List<String> UNSHIPPED =
      Arrays.stream(Step.values()).filter(Step::isUnshipped).map(Step::name).toList();

  private final EnvelopeStore<Order> orders;

  MongoOrderQueries(EnvelopeStore<Order> orders) {
    this.orders = orders;
  }

  @Override
  public List<Stored<Order>> list(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>(scope(caller));
    if (wanted.step() != null) {
      filters.add(Filters.eq(STEP, wanted.step().name()));
    }
    if (wanted.customerId() != null) {
      filters.add(Filters.eq(CUSTOMER, wanted.customerId()));
    }
    if (wanted.salesperson() != null) {
      filters.add(Filters.eq(SALESPERSON, wanted.salesperson()));
    }
    if (wanted.changedSince() != null) {
      filters.add(Filters.gte("changed.at", wanted.changedSince()));
    }
    if (wanted.waitingForCaller()) {
      List<String> turns = new ArrayList<>(caller.roles());
      turns.add("staff:" + caller.staffId());
      filters.add(Filters.in(WAITING_FOR, turns));
    }
    Bson filter = filters.isEmpty() ? new BsonDocument() : Filters.and(filters);
    return orders.newestFirst(filter, slice);
  }

  private static List<Bson> scope(Caller caller) {
    return switch (DataScope.of(caller)) {
      case DataScope.All _ -> List.of();
      case DataScope.Region(String region, String staffId) ->
          List.of(Filters.or(Filters.eq(REGION, region), Filters.eq(SALESPERSON, staffId)));
      case DataScope.Team(String _, String staffId) -> List.of(Filters.eq(SALESPERSON, staffId));
      case DataScope.Own(String staffId) -> List.of(Filters.eq(SALESPERSON, staffId));
    };
  }

  @Override
  public Figures figures(LocalDate day) {
    return new Figures(
        day,
        totals(Filters.eq("state.shipment.shippedOn", day)),
        totals(
            Filters.and(
                Filters.eq("state.verification.verifiedOn", day),
                Filters.ne(STEP, Step.CANCELLED.name()))),
        totals(Filters.in(STEP, UNSHIPPED)));
  }

  private Map<String, Money> totals(Bson filter) {
    Map<String, Money> totals = new TreeMap<>();
    orders
        .aggregate(
            List.of(
                Aggregates.match(filter),
                Aggregates.group("$state.total.currency", sum("amount", "$state.total.amount"))))
        .forEach(group -> {
          String currency = group.getString("_id").getValue();
          totals.put(
              currency,
              new Money(group.getDecimal128("amount").getValue().bigDecimalValue(), currency));
        });
    return totals;
  }

  /** Added up by the store, so that no order has to travel. */
  @Override
  public ImportTotals importTotals(String source) {
    Bson ofSource = Aggregates.match(Filters.eq(SOURCE, source));
    Map<String, Money> net = new TreeMap<>();
    orders
        .aggregate(
            List.of(
                ofSource,
                Aggregates.project(Projections.include(LINES)),
                Aggregates.unwind("$" + LINES),
                Aggregates.group("$" + LINES + ".unitPrice.currency", sum("net", LINE_NET))))
        .forEach(group -> {
          String currency = group.getString("_id").getValue();
          BigDecimal hundredfold = group.getDecimal128("net").getValue().bigDecimalValue();
          net.put(currency, Money.rounding(hundredfold.movePointLeft(2), currency));
        });
    BsonDocument counts =
        orders
            .aggregate(
                List.of(
                    ofSource,
                    Aggregates.group(
                        null,
                        sum("orders", 1),
                        sum("lines", new Document("$size", "$" + LINES)),
                        sum("late", new Document("$cond", List.of(SHIPPED_LATE, 1, 0))))))
            .stream()
            .findFirst()
            .orElse(new BsonDocument());
    return new ImportTotals(
        source, number(counts, "orders"), number(counts, "lines"), net, number(counts, "late"));
  }

  /** Of two factors, because the embedded store knows no product of more. */
  private static Document product(Object one, Object other) {
    return new Document("$multiply", List.of(one, other));
  }

  private static long number(BsonDocument counts, String name) {
    return counts.getNumber(name, new BsonInt32(0)).longValue();
  }
}
