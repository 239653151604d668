package io.saleswright.customer.purchases.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.purchases.Bought;
import io.saleswright.customer.purchases.PurchaseLine;
import io.saleswright.customer.purchases.PurchaseRow;
import io.saleswright.customer.purchases.PurchaseRow.Key;
import io.saleswright.customer.purchases.Purchases;
import io.saleswright.customer.purchases.TopCustomer;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;

/** One document for each order, guarded by the number of the event that it shows. */
final class MongoPurchases implements Purchases {

  static final String CUSTOMER = CountedOrders.CUSTOMER;
  static final String AT = CountedOrders.AT;

  private static final String ID = "_id";
  private static final String NUMBER = "orderNumber";
  private static final String LINES = "lines";
  private static final String CANCELLED = "cancelled";
  private static final String CLAIMED = "claimed";
  private static final String CURRENCY = CountedOrders.CURRENCY;
  private static final String AMOUNT = Tally.AMOUNT;
  private static final String TAX = Tally.TAX;
  private static final Bson COUNTS = CountedOrders.COUNTS;

  private final GuardedProjection projection;
  private final MongoCollection<BsonDocument> orders;
  private final PurchaseSums sums;
  private final Rankings rankings;

  MongoPurchases(MongoCollection<BsonDocument> orders, PurchaseSums sums) {
    this.projection = new GuardedProjection(orders);
    this.orders = orders;
    this.sums = sums;
    this.rankings = new Rankings(sums);
  }

  @Override
  public void show(String orderId, long sequence, Bought bought, List<PurchaseLine> lines) {
    BsonDocument shown = bought(bought);
    shown.putAll(content(lines));
    shown.append(CLAIMED, BsonBoolean.valueOf(bought.claimed()));
    if (projection.apply(orderId, sequence, shown)) {
      sums.changed(bought.customerId(), bought.at());
    } else {
      // A later event came first: it knew the lines, but not whose order it is.
      orders.updateOne(
          new BsonDocument(ID, new BsonString(orderId))
              .append(CUSTOMER, new BsonDocument("$exists", BsonBoolean.FALSE)),
          new BsonDocument("$set", bought(bought)));
      orders.updateOne(
          new BsonDocument(ID, new BsonString(orderId))
              .append(CLAIMED, new BsonDocument("$exists", BsonBoolean.FALSE)),
          new BsonDocument(
              "$set", new BsonDocument(CLAIMED, BsonBoolean.valueOf(bought.claimed()))));
      projection.find(orderId).ifPresent(this::count);
    }
  }

  /** Also after a repeat: whoever applied the event before may have died before they counted. */
  private void count(BsonDocument order) {
    if (order.isString(CUSTOMER) && order.isDateTime(AT) && order.isString(CURRENCY)) {
      sums.changed(
          order.getString(CUSTOMER).getValue(),
          Instant.ofEpochMilli(order.getDateTime(AT).getValue()));
    }
  }

  @Override
  public void change(String orderId, long sequence, List<PurchaseLine> lines) {
    count(projection.shown(orderId, sequence, content(lines)));
  }

  @Override
  public void verify(String orderId, long sequence) {
    count(projection.shown(orderId, sequence, new BsonDocument(CLAIMED, BsonBoolean.FALSE)));
  }

  @Override
  public void cancel(String orderId, long sequence) {
    count(projection.shown(orderId, sequence, new BsonDocument(CANCELLED, BsonBoolean.TRUE)));
  }

  @Override
  public List<PurchaseRow> of(String customerId, Slice slice) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(Filters.eq(CUSTOMER, customerId));
    conditions.add(COUNTS);
    Place after = slice.after();
    Key last = after == null ? null : Key.at(after);
    if (after != null && last != null) {
      conditions.add(notLaterThan(after.createdAt(), last));
    }
    // Every order has a line, so this many orders are enough; the first may be shown in part.
    return orders
        .find(Filters.and(conditions))
        .sort(Sorts.descending(AT, ID))
        .limit(slice.limit() + 1)
        .into(new ArrayList<>())
        .stream()
        .flatMap(MongoPurchases::rows)
        .filter(row -> last == null || last.isBefore(row))
        .limit(slice.limit())
        .toList();
  }

  @Override
  public List<TopCustomer> top(int limit) {
    return rankings.first(limit);
  }

  @Override
  public List<TopCustomer> topAmong(Collection<String> customerIds, int limit) {
    return rankings.among(customerIds, limit);
  }

  @Override
  public List<TopCustomer> topWhere(
      UnaryOperator<Set<String>> seen, Supplier<Collection<String>> all, int limit) {
    return rankings.where(seen, all, limit);
  }

  @Override
  public Set<String> boughtSince(Collection<String> customerIds, Instant moment) {
    return orders
        .find(Filters.and(Filters.in(CUSTOMER, customerIds), COUNTS, Filters.gte(AT, moment)))
        .projection(Projections.include(CUSTOMER))
        .map(order -> order.getString(CUSTOMER).getValue())
        .into(new HashSet<>());
  }

  private static Bson notLaterThan(Instant at, Key last) {
    return Filters.or(
        Filters.lt(AT, at), Filters.and(Filters.eq(AT, at), Filters.lte(ID, last.orderId())));
  }

  private static BsonDocument bought(Bought bought) {
    return new BsonDocument(CUSTOMER, new BsonString(bought.customerId()))
        .append(NUMBER, new BsonString(bought.orderNumber()))
        .append(AT, new BsonDateTime(bought.at().toEpochMilli()));
  }

  private static BsonDocument content(List<PurchaseLine> lines) {
    BigDecimal total =
        lines.stream().map(PurchaseLine::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tax = lines.stream().map(PurchaseLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
    String currency = lines.stream().map(PurchaseLine::currency).findFirst().orElse("CNY");
    return new BsonDocument(LINES, new BsonArray(lines.stream().map(MongoPurchases::line).toList()))
        .append(AMOUNT, decimal(total))
        .append(TAX, decimal(tax))
        .append(CURRENCY, new BsonString(currency));
  }

  private static BsonDocument line(PurchaseLine line) {
    return new BsonDocument("line", new BsonInt32(line.line()))
        .append("productCode", new BsonString(line.productCode()))
        .append("product", new BsonString(line.product()))
        .append("quantity", decimal(line.quantity()))
        .append(AMOUNT, decimal(line.exact()))
        .append(TAX, decimal(line.tax()))
        .append(CURRENCY, new BsonString(line.currency()));
  }

  private static Stream<PurchaseRow> rows(BsonDocument order) {
    String id = order.getString(ID).getValue();
    String number = order.getString(NUMBER).getValue();
    Instant at = Instant.ofEpochMilli(order.getDateTime(AT).getValue());
    return order.getArray(LINES).stream()
        .map(line -> new PurchaseRow(id, number, at, line(line.asDocument())));
  }

  private static PurchaseLine line(BsonDocument line) {
    return new PurchaseLine(
        line.getInt32("line").getValue(),
        line.getString("productCode").getValue(),
        line.getString("product").getValue(),
        Tally.decimal(line, "quantity"),
        Tally.decimal(line, AMOUNT),
        Tally.decimal(line, TAX),
        line.getString(CURRENCY).getValue());
  }

  private static BsonDecimal128 decimal(BigDecimal value) {
    return new BsonDecimal128(new Decimal128(value));
  }
}
