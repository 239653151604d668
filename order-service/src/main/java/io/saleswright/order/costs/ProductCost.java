package io.saleswright.order.costs;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;

/**
 * What one of a product costs us, without tax.
 *
 * @param cost not negative
 */
public record ProductCost(Money cost) {

  /**
   * @throws InvalidInput when it is negative
   */
  public ProductCost {
    if (cost.isNegative()) {
      throw new InvalidInput("cost", "QUO-08", "must not be negative");
    }
  }

  /** The first cost of a product. */
  static Change<ProductCost> first(String id, Money cost, Act act) {
    return told(id, cost, act);
  }

  /** Another cost; the same once more is none. */
  Change<ProductCost> replacedBy(String id, Money other, Act act) {
    return cost.equals(other) ? Change.none(this) : told(id, other, act).editing();
  }

  private static Change<ProductCost> told(String id, Money cost, Act act) {
    return Change.to(new ProductCost(cost)).raising(new ProductCostSet(id, cost, act.by()));
  }
}
