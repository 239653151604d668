package io.saleswright.order.handling;

import io.saleswright.order.facts.Happened;
import io.saleswright.order.returnable.Part;
import io.saleswright.order.returnable.ReturnedGoods;
import io.saleswright.order.returned.ReturnArrived;
import io.saleswright.order.returning.Arrival;
import io.saleswright.order.returning.Hold;
import io.saleswright.order.returning.Quarantined;
import io.saleswright.order.returning.Quarantined.What;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnFactStep;
import io.saleswright.order.returning.ReturnRefusal;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How goods come back: counted with the warehouse keeper, and what was not announced apart. */
public final class Receiving {

  private Receiving() {}

  /**
   * Follows the warehouse and the workshop.
   *
   * @throws RuleViolation when it can't have happened
   */
  public static Change<Return> tell(
      Stored<Return> stored, ReturnFact fact, ReturnRules rules, Cause cause) {
    return switch (fact) {
      case ReturnFact.Arrived came -> arrived(stored, came, rules, cause);
      case ReturnFact.Moved moved -> Treating.moved(stored, moved, rules, cause);
      case ReturnFact.Repaired repaired -> Treating.repaired(stored, repaired, rules, cause);
      case ReturnFact.Dispatched sent -> GivingBack.sent(stored, sent, rules, cause);
    };
  }

  /** What came, compared with what was announced. */
  public static Arrival counted(
      ReturnFact.Arrived came, List<ReturnedGoods> announced, boolean approved, String by) {
    List<Part> counted = new ArrayList<>();
    List<Quarantined> apart = new ArrayList<>();
    Map<Integer, BigDecimal> right = new TreeMap<>();
    for (ReturnFact.Counted line : came.lines()) {
      if (isAnnounced(line, announced)) {
        right.merge(line.line(), line.quantity(), BigDecimal::add);
      } else if (line.quantity().signum() > 0) {
        apart.add(apart(apart, What.OTHER_PRODUCT, line));
      }
    }
    right.forEach((line, quantity) -> {
      BigDecimal most = announcedOf(line, announced);
      BigDecimal above = quantity.subtract(most);
      counted.add(new Part(line, quantity.min(most)));
      if (above.signum() > 0) {
        apart.add(apart(apart, What.ABOVE_ANNOUNCED, new ReturnFact.Counted(line, above, null)));
      }
    });
    return new Arrival(came.arrivedAt(), by, counted, apart, approved, came.note());
  }

  private static Quarantined apart(List<Quarantined> others, What what, ReturnFact.Counted line) {
    return new Quarantined(
        others.size() + 1, what, line.line(), line.productCode(), line.quantity(), null);
  }

  private static boolean isAnnounced(ReturnFact.Counted line, List<ReturnedGoods> announced) {
    String code = line.productCode();
    return announced.stream()
        .anyMatch(goods ->
            goods.line() == line.line() && (code == null || code.equals(goods.productCode())));
  }

  private static BigDecimal announcedOf(int line, List<ReturnedGoods> announced) {
    return announced.stream()
        .filter(goods -> goods.line() == line)
        .map(ReturnedGoods::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Change<Return> arrived(
      Stored<Return> stored, ReturnFact.Arrived came, ReturnRules rules, Cause cause) {
    Return before = stored.state();
    ReturnFactStep.GOODS_COME.mustStartFrom(before.stage());
    ReturnRefusal.RETURN_COUNTED.when(before.arrival() != null);
    new Happened("ORD-36", "arrivedAt")
        .mustHaveHappened(came.arrivedAt(), before.request().at(), cause);
    boolean approved = before.stage() == ReturnStage.APPROVED;
    Return with = before.with(counted(came, before.goods(), approved, cause.by()));
    Change<Return> change = Change.to(with).raising(arrivedEvent(stored.id(), with));
    if (before.stage() == ReturnStage.REQUESTED) {
      return change;
    }
    return approved
        ? welcome(stored, change, rules, cause)
        : GivingBack.refused(stored, change, "not approved", rules, cause);
  }

  /**
   * It is agreed that the goods come: those that are here are counted ones from now on. Of what did
   * not come the order is told, so that it can be asked for once more.
   */
  static Change<Return> welcome(
      Stored<Return> stored, Change<Return> change, ReturnRules rules, Cause cause) {
    Return now = change.state();
    Arrival arrival = now.arrival();
    if (arrival != null && now.goods().isEmpty()) {
      Return nothing = now.with(Hold.open(Hold.State.RELEASING, cause.at()));
      return LyingApart.alone(stored, change.into(nothing), rules, cause);
    }
    Return awaited =
        arrival == null
            ? now.with(ReturnStage.APPROVED)
            : (isComplete(now, arrival)
                    ? now
                    : now.with(Hold.open(Hold.State.REDUCING, cause.at())))
                .with(ReturnStage.COUNTED);
    return ReturnClocks.moved(stored.state(), change.into(awaited), rules, cause.at());
  }

  private static boolean isComplete(Return asked, Arrival arrival) {
    return asked.request().parts().stream()
        .allMatch(part -> part.quantity().compareTo(Part.of(part.line(), arrival.counted())) <= 0);
  }

  /** What came, in figures; goods that nobody approved are one kind of those that lie apart. */
  static ReturnArrived arrivedEvent(String id, Return with) {
    Arrival arrival = Objects.requireNonNull(with.arrival());
    boolean unapproved = !arrival.approved() && !with.goods().isEmpty();
    return new ReturnArrived(
        id,
        with.deal().orderId(),
        arrival.at(),
        with.goods(),
        isComplete(with, arrival),
        arrival.quarantine().size() + (unapproved ? 1L : 0L),
        arrival.by());
  }
}
