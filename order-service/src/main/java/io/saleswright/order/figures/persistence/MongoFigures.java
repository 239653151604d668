package io.saleswright.order.figures.persistence;

import static com.mongodb.client.model.Accumulators.sum;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.order.figures.Figures;
import io.saleswright.order.figures.FiguresSearch;
import io.saleswright.order.figures.ImportTotals;
import io.saleswright.order.figures.Taxed;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Adds up orders in their collection, so that none has to travel. The fields are those that orders
 * have in every format of their state, total and step being derived ones.
 */
final class MongoFigures implements FiguresSearch {

  private static final String STAGE = "state.step";
  private static final String RECEIVED_AT = "state.receipt.at";

  /** The same in format 1. */
  private static final String RECEIVED_AT_ONCE = "state.receivedAt";

  private static final List<String> UNSHIPPED =
      OrderStage.UNSHIPPED.stream().map(OrderStage::name).toList();

  private final EnvelopeStore<Order> orders;
  private final ImportFigures imports;

  MongoFigures(EnvelopeStore<Order> orders, ImportFigures imports) {
    this.orders = orders;
    this.imports = imports;
  }

  @Override
  public Figures of(Day day, BigDecimal usualTaxRate, Caller caller) {
    Bson scope = orders.scope(caller);
    Bson received =
        Filters.and(
            Filters.or(within(day, RECEIVED_AT), within(day, RECEIVED_AT_ONCE)),
            Filters.exists(ImportedOrders.SOURCE, false),
            scope);
    Bson shipped = Filters.and(Filters.eq("state.shipment.shippedOn", day.date()), scope);
    Bson verified =
        Filters.and(
            Filters.eq("state.verification.verifiedOn", day.date()),
            Filters.ne(STAGE, OrderStage.CANCELLED.name()),
            scope);
    Bson unshipped = Filters.and(Filters.in(STAGE, UNSHIPPED), scope);
    return new Figures(
        day.date(),
        count(received),
        totals(received, usualTaxRate),
        totals(shipped, usualTaxRate),
        totals(verified, usualTaxRate),
        totals(unshipped, usualTaxRate));
  }

  private static Bson within(Day day, String moment) {
    return Filters.and(Filters.gte(moment, day.begin()), Filters.lt(moment, day.end()));
  }

  private static boolean isTrue(BsonDocument key, String name) {
    BsonValue value = key.get(name);
    return value != null && value.isBoolean() && value.asBoolean().getValue();
  }

  private long count(Bson filter) {
    return orders
        .aggregate(List.of(Aggregates.match(filter), Aggregates.group(null, sum("orders", 1))))
        .stream()
        .mapToLong(counts -> number(counts, "orders"))
        .sum();
  }

  /** Adds up what is taxed alike, and takes net and tax apart before unlike sums are added. */
  private Map<String, Taxed> totals(Bson filter, BigDecimal usualTaxRate) {
    Document alike =
        new Document("currency", "$state.total.currency")
            .append("included", "$state.content.terms.taxIncluded")
            .append("includedOnce", "$state.content.taxIncluded")
            .append("rate", "$state.receipt.taxRate");
    Map<String, Taxed> totals = new TreeMap<>();
    orders
        .aggregate(
            List.of(
                Aggregates.match(filter),
                Aggregates.group(alike, sum("amount", "$state.total.amount"))))
        .forEach(group -> {
          BsonDocument key = group.getDocument("_id");
          String currency = key.getString("currency").getValue();
          Money amount =
              Money.rounding(group.getDecimal128("amount").getValue().bigDecimalValue(), currency);
          boolean included = isTrue(key, "included") || isTrue(key, "includedOnce");
          totals.merge(currency, Taxed.of(amount, included, rate(key, usualTaxRate)), Taxed::plus);
        });
    return totals;
  }

  private static BigDecimal rate(BsonDocument key, BigDecimal usual) {
    BsonValue rate = key.get("rate");
    return rate == null || !rate.isDecimal128()
        ? usual
        : rate.asDecimal128().getValue().bigDecimalValue();
  }

  @Override
  public ImportTotals importTotals(String source, Caller caller) {
    return imports.of(source, caller);
  }

  private static long number(BsonDocument counts, String name) {
    return counts.getNumber(name, new BsonInt32(0)).longValue();
  }
}
