package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Money;
import java.util.List;

/**
 * What the goods of an order cost us, by what was known when they left the house (FIN-14).
 *
 * @param amounts one sum for each currency
 * @param unknown identities of the products whose cost nobody had said
 */
public record CostOfGoods(List<Money> amounts, List<String> unknown) {

  public CostOfGoods {
    amounts = List.copyOf(amounts);
    unknown = List.copyOf(unknown);
  }
}
