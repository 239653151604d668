package io.saleswright.check.rules;

import com.mongodb.client.model.Filters;
import io.saleswright.client.log.LoggedEvent;
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
 * add up to, and those are held against their events themselves. A day that changed is counted
 * before it is told again, so it is not looked at.
 */
public final class ImportedDays implements Rule {

  private static final Place ORDERS = new Place("order", "orders");
  private static final Place DAYS = new Place("order", "imported-days");

  private final Stores stores;
  private final CountedParts parts;

  /**
   * Compares two collections of one store.
   *
   * @param progress of the consumer that tells again what was taken over
   */
  public ImportedDays(Progress progress, Stores stores, Doubts doubts) {
    this.stores = stores;
    this.parts = new CountedParts(progress, doubts);
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    parts.event(event);
  }

  @Override
  public void conclude(Findings findings) {
    parts.conclude(
        suspects(),
        this::again,
        (id, text) -> findings.violation(Promise.PROJECTED, DAYS + " " + id, text));
  }

  private Set<String> suspects() {
    KeptParts<Map<String, BigDecimal>> kept =
        KeptParts.in(stores, DAYS, "source", ImportedDays::isCounted, ImportedDays::kept);
    if (kept.built().isEmpty()) {
      return Set.of();
    }
    Map<String, Map<String, BigDecimal>> told = new TreeMap<>();
    stores.forEach(ORDERS, order -> add(order, told));
    Set<String> suspects = kept.differing(told, Map.of(), Map::equals);
    suspects.removeIf(id -> !kept.built().contains(source(id)));
    return suspects;
  }

  private CountedParts.Reading again(String id) {
    BsonDocument before = part(id);
    Map<String, Map<String, BigDecimal>> told = new TreeMap<>();
    Set<String> orders = new HashSet<>();
    Set<String> waiting = new HashSet<>();
    LocalDate day = LocalDate.parse(id.substring(id.lastIndexOf('/') + 1));
    stores.matching(
        ORDERS,
        Filters.and(
            Filters.eq("state.origin.source", source(id)),
            Filters.eq("state.origin.orderDate", day)),
        order -> {
          orders.add(Amounts.text(order, "_id"));
          if (!Amounts.partsIfAny(order, "outbox").isEmpty()) {
            waiting.add(Amounts.text(order, "_id"));
          }
          add(order, told);
        });
    BsonDocument after = part(id);
    Map<String, BigDecimal> has = after.isEmpty() ? Map.of() : kept(after);
    Map<String, BigDecimal> sums = told.getOrDefault(id, Map.of());
    boolean same = !isCounted(after) || has.equals(sums);
    return new CountedParts.Reading(
        same ? "" : "tells " + has + " where its orders come to " + sums,
        !before.equals(after) || !waiting.isEmpty(),
        orders);
  }

  /** Nothing was counted where there is none. */
  private BsonDocument part(String id) {
    return stores.find(DAYS, Set.of(id)).getOrDefault(id, new BsonDocument());
  }

  private static boolean isCounted(BsonDocument day) {
    return day.isEmpty()
        || day.isInt64("counted") && day.getInt64("counted").equals(day.getInt64("changes"));
  }

  private static String source(String id) {
    return id.substring(0, id.lastIndexOf('/'));
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

  private static void add(BsonDocument order, Map<String, Map<String, BigDecimal>> days) {
    BsonDocument state = order.getDocument("state");
    BsonDocument origin =
        state.isDocument("origin") ? state.getDocument("origin") : new BsonDocument();
    if (origin.isDateTime("orderDate")) {
      String day = Amounts.text(origin, "source") + "/" + day(origin);
      add(days.computeIfAbsent(day, _ -> new TreeMap<>()), origin, state);
    }
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
      add(sums, where + Amounts.text(line.getDocument("unitPrice"), "currency"), Amounts.net(line));
    }
  }

  private static boolean isLate(BsonDocument origin) {
    return origin.isDateTime("requiredDate")
        && origin.isDateTime("shippedDate")
        && origin.getDateTime("shippedDate").compareTo(origin.getDateTime("requiredDate")) > 0;
  }

  /** Numbers are compared by what they are worth. */
  private static void add(Map<String, BigDecimal> sums, String name, BigDecimal more) {
    BigDecimal sum = sums.getOrDefault(name, BigDecimal.ZERO).add(more).stripTrailingZeros();
    sums.put(name, sum.signum() == 0 ? BigDecimal.ZERO : sum);
  }
}
