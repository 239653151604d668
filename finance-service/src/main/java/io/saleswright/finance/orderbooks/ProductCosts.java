package io.saleswright.finance.orderbooks;

import io.saleswright.platform.kernel.Money;
import java.util.Collection;
import java.util.Map;

/** What products cost us, as order-service tells it. */
public interface ProductCosts {

  /** Takes in what one of a product costs; an event that is not newer changes nothing. */
  void learn(String productId, Money cost, long sequence);

  /** What one of each product costs; those of which nobody has said it are left out. */
  Map<String, Money> of(Collection<String> productIds);
}
