package io.saleswright.order.qualitycosts;

import io.saleswright.order.complaints.ExecutedRemedy;
import io.saleswright.order.complaints.RemedyFollower;
import io.saleswright.order.costs.ProductCost;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    if (!told.amount().isPositive()
        || (told.replacement() && search.hasReplacement(told.complaintId()))) {
      return;
    }
    QualityCostKind kind =
        told.replacement() ? QualityCostKind.REPLACEMENT : QualityCostKind.REMEDY;
    book(
        Ids.derived("remedy", told.complaintId(), Integer.toString(told.remedy())),
        told.orderId(),
        kind,
        new CostSource(told.complaintId(), null, null),
        told.amount(),
        cause);
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
    if (complaintId != null && search.hasReplacement(complaintId)) {
      return;
    }
    worth(goods)
        .filter(Money::isPositive)
        .ifPresent(amount ->
            book(
                Ids.derived("replacement", returnId),
                orderId,
                QualityCostKind.REPLACEMENT,
                new CostSource(complaintId, returnId, null),
                amount,
                cause));
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

  private void book(
      String id,
      String orderId,
      QualityCostKind kind,
      CostSource source,
      Money amount,
      Cause cause) {
    orders
        .find(orderId)
        .ifPresent(order ->
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
