package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the goods of an order cost us, by what was known when they left the house (FIN-14).
 *
 * @param amounts one sum for each currency
 * @param unknown identities of the products whose cost nobody had said
 * @param products what of it each product cost; null in what left before that was kept
 */
public record CostOfGoods(
    List<Money> amounts, List<String> unknown, @Nullable List<ProductCost> products) {

  /**
   * What so much of a product cost.
   *
   * @param quantity in the product's unit
   */
  public record ProductCost(String productId, BigDecimal quantity, Money cost) {}

  public CostOfGoods {
    amounts = List.copyOf(amounts);
    unknown = List.copyOf(unknown);
    products = products == null ? null : List.copyOf(products);
  }
}
