package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What orders take of a contract: units of each product, and money.
 *
 * @param goods one entry for each product
 * @param amounts one amount for each currency
 */
public record Taken(List<Units> goods, List<Money> amounts) {

  /** Nothing. */
  public static final Taken NOTHING = new Taken(List.of(), List.of());

  public Taken {
    goods = List.copyOf(goods);
    amounts = List.copyOf(amounts);
  }

  /** So many units of a product. */
  public record Units(String productId, BigDecimal quantity) {}

  static Taken by(OrderAsk ask) {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    ask.goods().forEach(line -> units.merge(line.productId(), line.quantity(), BigDecimal::add));
    return new Taken(listed(units), List.of(ask.total()));
  }

  Taken plus(Taken other) {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    goods.forEach(each -> units.merge(each.productId(), each.quantity(), BigDecimal::add));
    other.goods.forEach(each -> units.merge(each.productId(), each.quantity(), BigDecimal::add));
    Map<String, Money> sums = new LinkedHashMap<>();
    amounts.forEach(each -> sums.merge(each.currency(), each, Money::plus));
    other.amounts.forEach(each -> sums.merge(each.currency(), each, Money::plus));
    return new Taken(listed(units), new ArrayList<>(sums.values()));
  }

  Taken minus(Taken other) {
    List<Units> less =
        other.goods.stream()
            .map(each -> new Units(each.productId(), each.quantity().negate()))
            .toList();
    Taken left = plus(new Taken(less, other.amounts.stream().map(Money::negated).toList()));
    return new Taken(
        left.goods.stream().filter(each -> each.quantity().signum() != 0).toList(),
        left.amounts.stream().filter(each -> each.amount().signum() != 0).toList());
  }

  BigDecimal of(String productId) {
    return goods.stream()
        .filter(each -> each.productId().equals(productId))
        .map(Units::quantity)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  Optional<Money> in(String currency) {
    return amounts.stream().filter(each -> each.currency().equals(currency)).findFirst();
  }

  private static List<Units> listed(Map<String, BigDecimal> units) {
    return units.entrySet().stream().map(e -> new Units(e.getKey(), e.getValue())).toList();
  }
}
