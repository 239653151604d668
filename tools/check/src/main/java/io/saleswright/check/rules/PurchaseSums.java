package io.saleswright.check.rules;

import com.mongodb.client.model.Filters;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * What figures say that customers bought is what their purchase history adds up to, which is held
 * against the events itself. What is marked as not counted yet is not told as wrong, as its event
 * is told again.
 */
public final class PurchaseSums implements Rule {

  private static final Place HISTORY = PurchaseHistories.PLACE;
  private static final Place SUMS = new Place("customer", "purchase-sums");
  private static final Sum NOTHING = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO);

  private final Stores stores;
  private final CountedParts parts;

  /**
   * Compares two collections of one store.
   *
   * @param progress of the consumer that keeps both
   */
  public PurchaseSums(Progress progress, Stores stores, Doubts doubts) {
    this.stores = stores;
    this.parts = new CountedParts(progress, doubts);
  }

  /** What orders come to. */
  private record Sum(long orders, BigDecimal amount, BigDecimal tax) {

    static Sum of(long orders, BsonDocument document) {
      BigDecimal tax = document.isDecimal128("tax") ? number(document, "tax") : BigDecimal.ZERO;
      return new Sum(orders, number(document, "amount"), tax);
    }

    private static BigDecimal number(BsonDocument document, String field) {
      return document.getDecimal128(field).getValue().bigDecimalValue();
    }

    Sum plus(Sum other) {
      return new Sum(orders + other.orders, amount.add(other.amount), tax.add(other.tax));
    }

    /** Equal by what the amounts are worth. */
    boolean equalTo(Sum other) {
      return orders == other.orders
          && amount.compareTo(other.amount) == 0
          && tax.compareTo(other.tax) == 0;
    }

    String text() {
      return orders + " orders for " + amount.toPlainString() + " and " + tax.toPlainString();
    }
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
        (id, text) -> findings.violation(Promise.PROJECTED, SUMS + " " + id, text));
  }

  private Set<String> suspects() {
    KeptParts<Sum> kept =
        KeptParts.in(stores, SUMS, "customerId", PurchaseSums::isCounted, PurchaseSums::kept);
    if (kept.built().isEmpty()) {
      return Set.of();
    }
    Map<String, Sum> told = new TreeMap<>();
    stores.forEach(HISTORY, order -> add(order, told));
    return kept.differing(told, NOTHING, Sum::equalTo);
  }

  private CountedParts.Reading again(String id) {
    BsonDocument before = part(id);
    Map<String, Sum> told = new TreeMap<>();
    Set<String> orders = new HashSet<>();
    stores.matching(
        HISTORY,
        Filters.eq("customerId", id.substring(0, id.lastIndexOf('/'))),
        order -> {
          orders.add(Amounts.text(order, "_id"));
          add(order, told);
        });
    BsonDocument after = part(id);
    Sum sum = told.getOrDefault(id, NOTHING);
    boolean same = !isCounted(after) || kept(after).equalTo(sum);
    return new CountedParts.Reading(
        same ? "" : "tells " + kept(after).text() + " where the history has " + sum.text(),
        !before.equals(after),
        orders);
  }

  /** Nothing was counted where there is none. */
  private BsonDocument part(String id) {
    return stores.find(SUMS, Set.of(id)).getOrDefault(id, new BsonDocument());
  }

  private static boolean isCounted(BsonDocument sum) {
    return sum.isEmpty() || sum.isDocument("months") && Amounts.partsIfAny(sum, "open").isEmpty();
  }

  private static Sum kept(BsonDocument sum) {
    return sum.isEmpty() ? NOTHING : Sum.of(Amounts.number(sum, "orders"), sum);
  }

  private static void add(BsonDocument order, Map<String, Sum> found) {
    boolean counts =
        !Amounts.isTrue(order, "cancelled")
            && !Amounts.isTrue(order, "claimed")
            && order.isString("customerId")
            && order.isString("currency");
    if (counts) {
      String id = Amounts.text(order, "customerId") + "/" + Amounts.text(order, "currency");
      found.merge(id, Sum.of(1, order), Sum::plus);
    }
  }
}
