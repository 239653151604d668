package io.saleswright.check.rules;

import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * What figures say that customers bought is what their purchase history adds up to, which is held
 * against the events itself. Both are read at the end, and again while they differ: whoever changed
 * the history counts a moment later. What is marked as not counted yet is not told as wrong, as its
 * event is told again.
 */
public final class PurchaseSums implements Rule {

  private static final Place HISTORY = PurchaseHistories.PLACE;
  private static final Place SUMS = new Place("customer", "purchase-sums");

  private final Stores stores;
  private final Doubts doubts;

  /** Compares two collections of one store. */
  public PurchaseSums(Stores stores, Doubts doubts) {
    this.stores = stores;
    this.doubts = doubts;
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

    boolean differs(Sum other) {
      return orders != other.orders
          || amount.compareTo(other.amount) != 0
          || tax.compareTo(other.tax) != 0;
    }

    String text() {
      return orders + " orders for " + amount.toPlainString() + " and " + tax.toPlainString();
    }
  }

  @Override
  public void conclude(Findings findings) {
    if (!doubts.settle(() -> differences().isEmpty())) {
      differences()
          .forEach((id, text) -> findings.violation(Promise.PROJECTED, SUMS + " " + id, text));
    }
  }

  private Map<String, String> differences() {
    Map<String, Sum> kept = new TreeMap<>();
    Set<String> open = new HashSet<>();
    Set<String> marks = new HashSet<>();
    stores.forEach(
        SUMS,
        sum -> {
          String id = Amounts.text(sum, "_id");
          if (!sum.isString("customerId")) {
            marks.add(id);
          } else if (sum.isDocument("months") && Amounts.partsIfAny(sum, "open").isEmpty()) {
            kept.put(id, Sum.of(sum.getNumber("orders").longValue(), sum));
          } else {
            open.add(id);
          }
        });
    Map<String, String> wrong = new TreeMap<>();
    if (!marks.isEmpty()) {
      Map<String, Sum> told = history();
      told.keySet().removeAll(open);
      Sum nothing = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO);
      told.forEach((id, sum) -> compare(id, kept.getOrDefault(id, nothing), sum, wrong));
      kept.forEach((id, sum) -> compare(id, sum, told.getOrDefault(id, nothing), wrong));
    }
    return wrong;
  }

  private static void compare(String id, Sum kept, Sum told, Map<String, String> wrong) {
    if (kept.differs(told)) {
      wrong.put(id, "tells " + kept.text() + " where the history has " + told.text());
    }
  }

  private Map<String, Sum> history() {
    Map<String, Sum> found = new TreeMap<>();
    stores.forEach(
        HISTORY,
        order -> {
          boolean counts =
              !Amounts.isTrue(order, "cancelled")
                  && !Amounts.isTrue(order, "claimed")
                  && order.isString("customerId")
                  && order.isString("currency");
          if (counts) {
            String id = Amounts.text(order, "customerId") + "/" + Amounts.text(order, "currency");
            found.merge(id, Sum.of(1, order), Sum::plus);
          }
        });
    return found;
  }
}
