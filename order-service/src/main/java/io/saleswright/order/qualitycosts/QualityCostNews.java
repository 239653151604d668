package io.saleswright.order.qualitycosts;

import io.saleswright.order.complaints.ExecutedRemedy;
import io.saleswright.order.complaints.RemedyFollower;
import io.saleswright.order.costs.ProductCost;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Books what is told: remedies that were carried out, and goods that were given in the place of
 * others. Each is booked once, however often it is told.
 */
public final class QualityCostNews implements RemedyFollower {

  private final Aggregates<QualityCost> costs;
  private final Aggregates<Order> orders;
  private final Aggregates<ProductCost> products;
  private final QualityCostSearch search;

  QualityCostNews(
      Aggregates<QualityCost> costs,
      Aggregates<Order> orders,
      Aggregates<ProductCost> products,
      QualityCostSearch search) {
    this.costs = costs;
    this.orders = orders;
    this.products = products;
    this.search = search;
  }

  /** A remedy was carried out. Goods that a return of the complaint has booked count once. */
  @Override
  public void executed(ExecutedRemedy told, Cause cause) {
    if (!told.amount().isPositive()) {
      return;
    }
    CostSource source = new CostSource(told.complaintId(), null, null, told.remedy());
    if (told.replacement()) {
      given(told.orderId(), told.complaintId(), source, () -> Optional.of(told.amount()), cause);
      return;
    }
    String id = Ids.derived("remedy", told.complaintId(), Integer.toString(told.remedy()));
    book(id, told.orderId(), QualityCostKind.REMEDY, source, told.amount(), cause);
  }

  /** So many of a product. */
  public record Given(String productId, BigDecimal quantity) {}

  /**
   * Goods were given in the place of those that came back: they cost what such goods cost us. Where
   * nobody has said that, somebody books it by hand. What a remedy of the complaint has booked
   * counts once.
   */
  public void replaced(
      String returnId,
      @Nullable String complaintId,
      String orderId,
      List<Given> goods,
      Cause cause) {
    CostSource source = new CostSource(complaintId, returnId, null, null);
    if (complaintId != null) {
      given(orderId, complaintId, source, () -> worth(goods), cause);
      return;
    }
    String id = Ids.derived("replacement", returnId);
    worth(goods)
        .filter(Money::isPositive)
        .ifPresent(amount -> book(id, orderId, QualityCostKind.REPLACEMENT, source, amount, cause));
  }

  /**
   * Books goods that were given because of a complaint. Its remedies and its returns may both tell
   * of the same ones: each remedy is one with one return, and whichever is told first books them.
   * What is told at the same moment takes the same place among them, which only one gets.
   */
  private void given(
      String orderId,
      String complaintId,
      CostSource source,
      Supplier<Optional<Money>> worth,
      Cause cause) {
    boolean done = false;
    while (!done) {
      List<Stored<QualityCost>> booked = search.replacementsOf(complaintId);
      done =
          booked.stream().anyMatch(cost -> cost.state().source().includes(source))
              || booked.stream()
                  .filter(cost -> cost.state().mayBe(source))
                  .findFirst()
                  .map(cost -> isToldBy(cost.id(), source, cause))
                  .orElseGet(() -> {
                    String place = Integer.toString(booked.size() + 1);
                    String id = Ids.derived("replacement-of", complaintId, place);
                    return isBooked(id, orderId, source, worth.get(), cause);
                  });
    }
  }

  private boolean isToldBy(String id, CostSource source, Cause cause) {
    return costs
        .change(id, cause, now -> now.state().toldBy(source))
        .state()
        .source()
        .includes(source);
  }

  /** Whether nothing is left to be done; false when another took the place. */
  private boolean isBooked(
      String id, String orderId, CostSource source, Optional<Money> worth, Cause cause) {
    return worth
        .filter(Money::isPositive)
        .flatMap(amount -> book(id, orderId, QualityCostKind.REPLACEMENT, source, amount, cause))
        .map(cost -> cost.state().source().includes(source))
        .orElse(true);
  }

  private Optional<Money> worth(List<Given> goods) {
    Money sum = null;
    for (Given given : goods) {
      Optional<Money> one = products.find(given.productId()).map(known -> known.state().cost());
      if (one.isEmpty() || (sum != null && !sum.currency().equals(one.get().currency()))) {
        return Optional.empty();
      }
      Money cost = one.get().times(given.quantity());
      sum = sum == null ? cost : sum.plus(cost);
    }
    return Optional.ofNullable(sum);
  }

  /** Books it to its order; empty when there is no such order. */
  private Optional<Stored<QualityCost>> book(
      String id,
      String orderId,
      QualityCostKind kind,
      CostSource source,
      Money amount,
      Cause cause) {
    return orders
        .find(orderId)
        .map(order ->
            costs.createAt(
                id,
                cause,
                at ->
                    new QualityCost(
                            orderId,
                            order.state().content().customer().id(),
                            kind,
                            source,
                            amount,
                            cause.by(),
                            cause.at(),
                            null)
                        .booked(at)));
  }
}
