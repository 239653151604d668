package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The purchase history shows each order with its customer, its amount, and whether it counts. */
public final class PurchaseHistories extends Projected<PurchaseHistories.Purchase> {

  /** Where it is kept. */
  public static final Place PLACE = new Place("customer", "purchases");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * For all orders.
   *
   * @param skipped whether whoever keeps the history was told never to apply an event
   */
  public PurchaseHistories(Predicate<LoggedEvent> skipped) {
    super(Landscape.ORDERS, PLACE, skipped);
  }

  /**
   * An order as told.
   *
   * @param customer the customer's id
   * @param lines how many lines
   * @param net their exact amounts added
   * @param claimed whether it is not verified to be the customer's
   */
  record Purchase(
      long sequence, String customer, int lines, BigDecimal net, boolean claimed, boolean cancelled)
      implements State {}

  @Override
  @Nullable Purchase after(@Nullable Purchase before, LoggedEvent event) {
    long number = event.sequence();
    return switch (event.type()) {
      case "order.OrderPlaced.v1", "order.OrderImported.v1" ->
          new Purchase(
              number, event.text("customerId"), lines(event), net(event), isClaimed(event), false);
      case "order.OrderChanged.v1" ->
          before == null
              ? null
              : new Purchase(
                  number,
                  before.customer(),
                  lines(event),
                  net(event),
                  before.claimed(),
                  before.cancelled());
      case "order.OrderCustomerVerified.v1" ->
          before == null
              ? null
              : new Purchase(
                  number,
                  before.customer(),
                  before.lines(),
                  before.net(),
                  false,
                  before.cancelled());
      case "order.OrderCancelled.v1" ->
          before == null
              ? null
              : new Purchase(
                  number, before.customer(), before.lines(), before.net(), before.claimed(), true);
      default -> before;
    };
  }

  private static boolean isClaimed(LoggedEvent event) {
    JsonNode verified = event.data().path("customerVerified");
    return verified.isBoolean() && !verified.booleanValue();
  }

  private static int lines(LoggedEvent event) {
    return event.data().path("lines").size();
  }

  private static BigDecimal net(LoggedEvent event) {
    BigDecimal net = BigDecimal.ZERO;
    for (JsonNode line : event.data().path("lines")) {
      net = net.add(untaxed(exact(line), event.data()));
    }
    return net;
  }

  /** Without the tax that the prices include, in the twelve decimals in which it is kept. */
  private static BigDecimal untaxed(BigDecimal amount, JsonNode order) {
    JsonNode rate = order.path("taxRate");
    return order.path("taxIncluded").asBoolean(false) && rate.isNumber()
        ? amount.multiply(WHOLE).divide(WHOLE.add(rate.decimalValue()), 12, RoundingMode.HALF_UP)
        : amount;
  }

  /** The line's own net is rounded for showing. */
  private static BigDecimal exact(JsonNode line) {
    BigDecimal discount = line.path("discountPercent").decimalValue();
    return Amounts.of(line.path("unitPrice"))
        .multiply(line.path("quantity").decimalValue())
        .multiply(WHOLE.subtract(discount))
        .movePointLeft(2);
  }

  @Override
  String difference(Purchase expected, BsonDocument document) {
    if (!Amounts.text(document, "customerId").equals(expected.customer())) {
      return "belongs to another customer than " + expected.customer();
    }
    if (Amounts.isTrue(document, "cancelled") != expected.cancelled()) {
      return expected.cancelled()
          ? "shows an order that was cancelled"
          : "hides an order that counts";
    }
    if (Amounts.isTrue(document, "claimed") != expected.claimed()) {
      return expected.claimed()
          ? "shows an order that is not verified to be the customer's"
          : "hides an order that was verified to be the customer's";
    }
    boolean same =
        Amounts.of(document).compareTo(expected.net()) == 0
            && Amounts.parts(document, "lines").size() == expected.lines();
    return same
        ? ""
        : "shows "
            + Amounts.of(document).toPlainString()
            + " where the events tell "
            + expected.net().toPlainString();
  }
}
