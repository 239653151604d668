package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * What is kept of the days on which orders that were taken over were placed is what these orders
 * add up to, and those are held against their events themselves. Both are read at the end, and
 * again while they differ. A day that changed is counted before it is told again, so it is not
 * looked at.
 */
public final class ImportedDays implements Rule {

  private static final Place ORDERS = new Place("order", "orders");
  private static final Place DAYS = new Place("order", "imported-days");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Stores stores;
  private final Doubts doubts;

  /** Compares two collections of one store. */
  public ImportedDays(Stores stores, Doubts doubts) {
    this.stores = stores;
    this.doubts = doubts;
  }

  @Override
  public void conclude(Findings findings) {
    if (!doubts.settle(() -> differences().isEmpty())) {
      differences()
          .forEach((id, text) -> findings.violation(Promise.PROJECTED, DAYS + " " + id, text));
    }
  }

  private Map<String, String> differences() {
    Set<String> sources = new HashSet<>();
    Set<String> open = new HashSet<>();
    Map<String, Map<String, BigDecimal>> kept = new TreeMap<>();
    stores.forEach(
        DAYS,
        day -> {
          String id = Amounts.text(day, "_id");
          if (!day.isString("source")) {
            sources.add(id);
          } else if (day.isInt64("counted")
              && day.getInt64("counted").equals(day.getInt64("changes"))) {
            kept.put(id, kept(day));
          } else {
            open.add(id);
          }
        });
    Map<String, String> wrong = new TreeMap<>();
    if (!sources.isEmpty()) {
      Map<String, Map<String, BigDecimal>> told = told(sources);
      told.keySet().removeAll(open);
      Set<String> days = new HashSet<>(told.keySet());
      days.addAll(kept.keySet());
      for (String day : days) {
        Map<String, BigDecimal> has = kept.getOrDefault(day, Map.of());
        Map<String, BigDecimal> orders = told.getOrDefault(day, Map.of());
        if (!has.equals(orders)) {
          wrong.put(day, "tells " + has + " where its orders come to " + orders);
        }
      }
    }
    return wrong;
  }

  private static Map<String, BigDecimal> kept(BsonDocument day) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (BsonDocument group : Amounts.parts(day, "groups")) {
      String where = Amounts.text(group, "region") + "/" + Amounts.text(group, "team") + " ";
      add(sums, where + "orders", BigDecimal.valueOf(Amounts.number(group, "orders")));
      add(sums, where + "lines", BigDecimal.valueOf(Amounts.number(group, "lines")));
      add(sums, where + "late", BigDecimal.valueOf(Amounts.number(group, "late")));
      for (BsonDocument net : Amounts.partsIfAny(group, "net")) {
        BigDecimal hundredfold = net.getDecimal128("hundredfold").getValue().bigDecimalValue();
        add(sums, where + Amounts.text(net, "currency"), hundredfold.movePointLeft(2));
      }
    }
    return sums;
  }

  private Map<String, Map<String, BigDecimal>> told(Set<String> sources) {
    Map<String, Map<String, BigDecimal>> days = new TreeMap<>();
    stores.forEach(
        ORDERS,
        order -> {
          BsonDocument state = order.getDocument("state");
          BsonDocument origin =
              state.isDocument("origin") ? state.getDocument("origin") : new BsonDocument();
          if (origin.isDateTime("orderDate") && sources.contains(Amounts.text(origin, "source"))) {
            String day = Amounts.text(origin, "source") + "/" + day(origin);
            add(days.computeIfAbsent(day, _ -> new TreeMap<>()), origin, state);
          }
        });
    return days;
  }

  private static LocalDate day(BsonDocument origin) {
    Instant moment = Instant.ofEpochMilli(origin.getDateTime("orderDate").getValue());
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private static void add(Map<String, BigDecimal> sums, BsonDocument origin, BsonDocument state) {
    BsonDocument content = Amounts.inner(state, "content");
    String where =
        Amounts.text(Amounts.inner(content, "customer"), "region")
            + "/"
            + Amounts.text(content, "team")
            + " ";
    add(sums, where + "orders", BigDecimal.ONE);
    add(sums, where + "late", isLate(origin) ? BigDecimal.ONE : BigDecimal.ZERO);
    for (BsonDocument line : Amounts.parts(content, "lines")) {
      add(sums, where + "lines", BigDecimal.ONE);
      add(sums, where + Amounts.text(line.getDocument("unitPrice"), "currency"), net(line));
    }
  }

  private static boolean isLate(BsonDocument origin) {
    return origin.isDateTime("requiredDate")
        && origin.isDateTime("shippedDate")
        && origin.getDateTime("shippedDate").compareTo(origin.getDateTime("requiredDate")) > 0;
  }

  private static BigDecimal net(BsonDocument line) {
    BigDecimal paid =
        WHOLE.subtract(line.getDecimal128("discountPercent").getValue().bigDecimalValue());
    return Amounts.of(line.get("unitPrice"))
        .multiply(line.getDecimal128("quantity").getValue().bigDecimalValue())
        .multiply(paid)
        .movePointLeft(2);
  }

  /** Numbers are compared by what they are worth. */
  private static void add(Map<String, BigDecimal> sums, String name, BigDecimal more) {
    BigDecimal sum = sums.getOrDefault(name, BigDecimal.ZERO).add(more).stripTrailingZeros();
    sums.put(name, sum.signum() == 0 ? BigDecimal.ZERO : sum);
  }
}
