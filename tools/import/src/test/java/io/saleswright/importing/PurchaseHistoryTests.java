package io.saleswright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PurchaseHistoryTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PurchaseHistory history =
      PurchaseHistory.of(
          List.of(order("A", "900"), order("A", "100"), order("B", "500"), order("C", "10")),
          Map.of("A", "a", "B", "b", "C", "c"));

  @Test
  void isShownWhenTheBestHaveAllTheirOrders() {
    assertThat(isShownBy(entry("a", 2, "1000"), entry("b", 1, "500"))).isTrue();
  }

  @Test
  void isNotShownByAnEmptyList() {
    assertThat(isShownBy()).isFalse();
  }

  @Test
  void isNotShownWhileAnOrderIsMissing() {
    assertThat(isShownBy(entry("a", 1, "900"), entry("b", 1, "500"))).isFalse();
  }

  @Test
  void isNotShownWhileSomebodyWithLessStandsInTheList() {
    assertThat(isShownBy(entry("a", 2, "1000"), entry("c", 1, "10"))).isFalse();
  }

  @Test
  void isShownBesideOthersWhoBoughtMore() {
    assertThat(isShownBy(entry("other", 5, "9999"), entry("a", 2, "1000"))).isTrue();
    assertThat(isShownBy(entry("a", 3, "1800"), entry("b", 1, "500"))).isTrue();
  }

  @Test
  void isShownWhenTheNextOneIsEqualToTheLastOfAFullList() {
    PurchaseHistory exact = PurchaseHistory.of(List.of(order("A", "10.004")), Map.of("A", "a"));

    assertThat(exact.isShownBy(JSON.readTree("[" + entry("other", 1, "10.00") + "]"))).isTrue();
  }

  private boolean isShownBy(String... entries) {
    return history.isShownBy(JSON.readTree("[" + String.join(",", entries) + "]"));
  }

  private static String entry(String customer, int orders, String net) {
    return """
    {"customerId":"%s","orders":%d,"net":{"amount":"%s","currency":"USD"}}\
    """
        .formatted(customer, orders, net);
  }

  private static OrderBook.Order order(String customer, String net) {
    return new OrderBook.Order(
        2,
        "1",
        customer,
        "NW-1",
        LocalDate.EPOCH,
        null,
        null,
        List.of(new OrderBook.Line(2, "1", new BigDecimal(net), BigDecimal.ONE, BigDecimal.ZERO)));
  }
}
