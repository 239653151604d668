package io.saleswright.order.qualitycosts;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.returning.Return;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books by hand what complaints and returns cost, takes it back, and shows it to those who may see
 * it: who sees the order sees what was booked to it.
 */
public final class QualityCostDesk {

  private static final Trials<QualityCostStep, QualityCost, Boolean> TRIALS =
      Trials.<QualityCostStep, QualityCost, Boolean>of(QualityCostStep.class)
          .trying(
              QualityCostStep.REVERSE_COST,
              (stored, _, act) -> stored.state().mustBeReversible(act.by()))
          .complete();

  private final Aggregates<QualityCost> costs;
  private final Scoped<Order> orders;
  private final Aggregates<Return> returns;
  private final QualityCostSearch search;

  QualityCostDesk(
      Aggregates<QualityCost> costs,
      Scoped<Order> orders,
      Aggregates<Return> returns,
      QualityCostSearch search) {
    this.costs = costs;
    this.orders = orders;
    this.returns = returns;
    this.search = search;
  }

  /**
   * Books a cost, such as the freight of a return.
   *
   * @throws NotFound when there is no such order that the caller sees
   * @throws InvalidInput when the amount is not positive, the return is none of the order, or it is
   *     a remedy, which is booked when it is carried out
   */
  public Stored<QualityCost> book(
      String orderId, QualityCostKind kind, CostSource source, Money amount, Act act) {
    QualityCostStep.BOOK_COST.mustBeOpenTo(act.caller());
    if (kind == QualityCostKind.REMEDY) {
      throw new InvalidInput("kind", "FIN-18", "must be RETURN_FREIGHT, REPLACEMENT or OTHER");
    }
    if (!amount.isPositive() || !amount.isOnPaper()) {
      throw new InvalidInput(
          "amount", "FIN-18", "must be positive and not finer than its currency");
    }
    Order order = orders.get(orderId, act.caller()).state();
    mustBeOf(orderId, source.returnId());
    QualityCost cost =
        new QualityCost(
            orderId,
            order.content().customer().id(),
            kind,
            source,
            amount,
            act.by(),
            act.at(),
            null);
    return costs.create(act.cause(), cost::booked);
  }

  private void mustBeOf(String orderId, @Nullable String returnId) {
    if (returnId != null
        && returns
            .find(returnId)
            .filter(one -> one.state().deal().orderId().equals(orderId))
            .isEmpty()) {
      throw new InvalidInput("returnId", "FIN-18", "must be a return of the order");
    }
  }

  /**
   * Takes a cost back by a counter-entry.
   *
   * @throws NotFound when there is no such cost of an order that the caller sees
   * @throws RuleViolation when it does not count any more, or the same person booked it
   */
  public Stored<QualityCost> reverse(String orderId, String id, String reason, Act act) {
    QualityCostStep.REVERSE_COST.mustBeOpenTo(act.caller());
    orders.get(orderId, act.caller());
    if (!costs.get(id).state().orderId().equals(orderId)) {
      throw new NotFound("quality cost");
    }
    return costs.change(id, act.cause(), now -> now.state().reversed(id, reason, act));
  }

  /**
   * What was booked to an order, the newest first.
   *
   * @throws NotFound when there is no such order that the caller sees
   */
  public List<Stored<QualityCost>> of(String orderId, Caller caller) {
    QualityCostStep.READ_QUALITY_COSTS.mustBeOpenTo(caller);
    orders.get(orderId, QualityCostStep.READ_QUALITY_COSTS.narrowed(caller));
    return search.ofOrder(orderId);
  }

  /** What the caller could do with a cost at this moment. */
  public List<Answer> possible(Stored<QualityCost> stored, Instant now, Caller caller) {
    return TRIALS.of(stored, true, Act.of(caller, now, null, Trace.start(now)));
  }
}
