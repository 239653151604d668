package io.saleswright.order.figures.persistence;

import static com.mongodb.client.model.Accumulators.sum;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.saleswright.order.figures.ImportSum;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Lets the store add up orders that were taken over. The fields are those that orders have in every
 * format of their state.
 */
final class ImportedOrders {

  static final String SOURCE = "state.origin.source";
  static final String DAY = "state.origin.orderDate";
  static final String REGION = "state.content.customer.region";
  static final String TEAM = "state.content.team";
  static final String SALESPERSON = "state.content.salesperson";
  static final String SHARED_WITH = "state.receipt.sharedWith";

  private static final String LINES = "state.content.lines";
  private static final Document PLACE =
      new Document("region", "$" + REGION).append("team", "$" + TEAM);

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

  private final EnvelopeStore<Order> orders;

  ImportedOrders(EnvelopeStore<Order> orders) {
    this.orders = orders;
  }

  /** What orders come to, whomever they belong to. */
  ImportSum total(Bson filter) {
    return groups(filter).stream().map(ImportGroup::sum).reduce(ImportSum.NONE, ImportSum::plus);
  }

  /** What orders come to, by region and team. */
  List<ImportGroup> groups(Bson filter) {
    Map<List<String>, ImportSum> sums = new LinkedHashMap<>();
    orders
        .aggregate(
            List.of(
                Aggregates.match(filter),
                Aggregates.group(
                    PLACE,
                    sum("orders", 1),
                    sum("lines", new Document("$size", "$" + LINES)),
                    sum("late", new Document("$cond", List.of(SHIPPED_LATE, 1, 0))))))
        .forEach(found -> sums.merge(place(found), counts(found), ImportSum::plus));
    orders
        .aggregate(
            List.of(
                Aggregates.match(filter),
                Aggregates.project(Projections.include(LINES, REGION, TEAM)),
                Aggregates.unwind("$" + LINES),
                Aggregates.group(
                    new Document(PLACE).append("currency", "$" + LINES + ".unitPrice.currency"),
                    sum("net", LINE_NET))))
        .forEach(found -> sums.merge(place(found), net(found), ImportSum::plus));
    return sums.entrySet().stream()
        .map(
            sum -> new ImportGroup(sum.getKey().getFirst(), sum.getKey().getLast(), sum.getValue()))
        .toList();
  }

  /** The days on which orders of a source were placed. */
  List<LocalDate> days(String source) {
    return orders
        .aggregate(
            List.of(Aggregates.match(Filters.eq(SOURCE, source)), Aggregates.group("$" + DAY)))
        .stream()
        .map(day -> Instant.ofEpochMilli(day.getDateTime("_id").getValue()))
        .map(day -> LocalDate.ofInstant(day, ZoneOffset.UTC))
        .toList();
  }

  private static List<String> place(BsonDocument found) {
    BsonDocument key = found.getDocument("_id");
    return List.of(text(key, "region"), text(key, "team"));
  }

  private static String text(BsonDocument key, String name) {
    BsonValue value = key.get(name);
    return value == null || !value.isString() ? "" : value.asString().getValue();
  }

  private static ImportSum counts(BsonDocument found) {
    return new ImportSum(
        number(found, "orders"), number(found, "lines"), number(found, "late"), Map.of());
  }

  private static ImportSum net(BsonDocument found) {
    String currency = found.getDocument("_id").getString("currency").getValue();
    BigDecimal hundredfold = found.getDecimal128("net").getValue().bigDecimalValue();
    return new ImportSum(0, 0, 0, Map.of(currency, hundredfold));
  }

  private static long number(BsonDocument counts, String name) {
    return counts.getNumber(name, new BsonInt32(0)).longValue();
  }

  /** Of two factors, because the embedded store knows no product of more. */
  private static Document product(Object one, Object other) {
    return new Document("$multiply", List.of(one, other));
  }
}
