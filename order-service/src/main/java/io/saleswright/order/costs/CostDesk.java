package io.saleswright.order.costs;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.util.function.Predicate;

/** Sets what products cost us, and shows it to those who may see it. */
public final class CostDesk {

  private final Aggregates<ProductCost> costs;
  private final Predicate<String> isProduct;

  CostDesk(Aggregates<ProductCost> costs, Predicate<String> isProduct) {
    this.costs = costs;
    this.isProduct = isProduct;
  }

  /**
   * Says what one of a product costs us from now on.
   *
   * @throws NotFound when there is no such product
   * @throws InvalidInput when it is negative
   */
  public Stored<ProductCost> set(String productId, Money cost, Act act) {
    CostStep.SET_COST.mustBeOpenTo(act.caller());
    if (!isProduct.test(productId)) {
      throw new NotFound("product");
    }
    if (costs.find(productId).isEmpty()) {
      Stored<ProductCost> first =
          costs.createAt(productId, act.cause(), id -> ProductCost.first(id, cost, act));
      if (!first.repeated() || first.state().cost().equals(cost)) {
        return first;
      }
    }
    return costs.change(
        productId, act.cause(), now -> now.state().replacedBy(productId, cost, act));
  }

  /**
   * What one of a product costs us.
   *
   * @throws NotFound when nobody has said it
   */
  public Stored<ProductCost> get(String productId, Caller caller) {
    CostStep.READ_COST.mustBeOpenTo(caller);
    return costs.get(productId);
  }
}
