package io.saleswright.importing;

import io.saleswright.client.Poll;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Tells when the customer service, which hears of orders by events, shows those that were loaded:
 * its list of the best customers is compared with the one that follows from the files.
 */
final class PurchaseHistory {

  private static final Duration INTERVAL = Duration.ofMillis(500);

  private final Map<String, Purchases> expected;

  private PurchaseHistory(Map<String, Purchases> expected) {
    this.expected = expected;
  }

  /** Asks the customer service. */
  @FunctionalInterface
  interface Question {
    JsonNode ask() throws InterruptedException;
  }

  /** What one customer bought at least. */
  private record Purchases(long orders, BigDecimal net) {

    /** As a document shows it. */
    BigDecimal rounded() {
      return net.setScale(2, RoundingMode.HALF_UP);
    }

    Purchases plus(Purchases other) {
      return new Purchases(orders + other.orders, net.add(other.net));
    }
  }

  /**
   * What must be shown.
   *
   * @param customerIds ids of the customers by their numbers in the files
   */
  static PurchaseHistory of(Collection<OrderBook.Order> orders, Map<String, String> customerIds) {
    Map<String, Purchases> expected = new HashMap<>();
    for (OrderBook.Order order : orders) {
      expected.merge(
          customerIds.get(order.customer()), new Purchases(1, order.net()), Purchases::plus);
    }
    return new PurchaseHistory(expected);
  }

  /**
   * Waits.
   *
   * @param top asks for the present list: customerId, orders, net.amount, greatest amount first
   * @return whether it came to show everything in time
   * @throws InterruptedException when the caller is told to give up
   */
  boolean awaitShownBy(Question top, Duration limit) throws InterruptedException {
    return Poll.until(() -> isShownBy(top.ask()), INTERVAL, limit);
  }

  /**
   * Whether the list holds everybody whose purchases are great enough for it, each with all orders.
   */
  boolean isShownBy(JsonNode top) {
    Map<String, Long> shown = new HashMap<>();
    BigDecimal least = null;
    for (JsonNode entry : top) {
      shown.merge(entry.path("customerId").asString(), entry.path("orders").asLong(), Long::sum);
      least = new BigDecimal(entry.at("/net/amount").asString("0"));
    }
    BigDecimal bound = least == null ? BigDecimal.ZERO : least;
    List<Map.Entry<String, Purchases>> best =
        expected.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(Purchases::net).reversed()))
            .limit(Math.max(1, top.size()))
            .toList();
    return best.stream()
        .allMatch(entry -> {
          Long orders = shown.get(entry.getKey());
          return orders == null
              ? !shown.isEmpty() && entry.getValue().rounded().compareTo(bound) <= 0
              : orders >= entry.getValue().orders();
        });
  }
}
