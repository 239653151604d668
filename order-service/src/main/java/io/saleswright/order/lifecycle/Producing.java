package io.saleswright.order.lifecycle;

import io.saleswright.order.facts.FactRefusal;
import io.saleswright.order.facts.Happened;
import io.saleswright.order.facts.PlantDays;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.OrderReady;
import io.saleswright.order.production.OrderScheduled;
import io.saleswright.order.production.Production;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionRefused;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the plant's facts move an order (ORD-14 to ORD-17). A fact about an order that was never
 * released or is cancelled is refused, unless it answers a question that the plant was asked before
 * the release (ORD-33); one that comes late, when the order is further already, changes nothing.
 */
public final class Producing {

  private Producing() {}

  public static Change<Order> tell(
      Stored<Order> stored, ProductionFact fact, OrderRules rules, Cause cause) {
    Order order = stored.state();
    boolean asked =
        fact instanceof ProductionFact.ChangeAnswered && order.discussion().awaitsWorkshop();
    if (!asked) {
      OrderFactStep.PLANT_TELLS.mustStartFrom(order.stage());
    }
    Instant received = order.receipt().at();
    Happened.mustFollowTheOrder(received, "ORD-14", cause);
    LocalDate start = order.production().plannedStart();
    new PlantDays(rules.today(received), start, rules, cause).check(fact);
    if (fact instanceof ProductionFact.Progressed progressed) {
      mustBeLines(order, progressed.lines());
    }
    Change<Order> change =
        switch (fact) {
          case ProductionFact.ChangeAnswered answer ->
              Changing.answer(stored, answer, rules, cause);
          case ProductionFact.QualityIssue(String description) ->
              Change.to(order.with(order.production().with(description)));
          default ->
              OrderStage.IN_THE_WORKSHOP.contains(order.stage())
                  ? making(stored, fact)
                  : Change.none(order);
        };
    boolean answered = change.effective() && !change.state().discussion().awaitsWorkshop();
    return answered ? change.stopping(OrderClocks.PLANT) : change;
  }

  /** Follows what the plant tells while it has the order. */
  private static Change<Order> making(Stored<Order> stored, ProductionFact fact) {
    Order order = stored.state();
    Production production = order.production();
    return switch (fact) {
      case ProductionFact.Accepted _ -> Change.to(order.with(production.asAccepted()));
      case ProductionFact.Rejected(String reason, LocalDate alternative) ->
          Change.to(order.with(production.rejected(reason, alternative)))
              .raising(new ProductionRefused(stored.id(), reason, alternative));
      case ProductionFact.Scheduled scheduled -> schedule(stored, scheduled);
      case ProductionFact.Progressed progressed -> progress(order, progressed);
      case ProductionFact.Delayed(LocalDate finish, String reason) ->
          forecast(stored, Change.to(order), finish, reason);
      case ProductionFact.Completed(LocalDate on) -> complete(stored, production.completed(on), on);
      case ProductionFact.ChangeAnswered _, ProductionFact.QualityIssue _ -> Change.none(order);
    };
  }

  private static Change<Order> schedule(Stored<Order> stored, ProductionFact.Scheduled scheduled) {
    Order order = stored.state();
    Order planned = order.with(order.production().scheduled(scheduled.start(), scheduled.finish()));
    boolean moves = OrderFactStep.PLANT_PLANS.startsFrom(order.stage());
    Change<Order> change =
        Change.to(moves ? planned.with(OrderStage.SCHEDULED) : planned)
            .raising(new OrderScheduled(stored.id(), scheduled.start(), scheduled.finish()));
    return forecast(stored, change, scheduled.finish(), "planned after the requested ship date");
  }

  private static Change<Order> progress(Order order, ProductionFact.Progressed progressed) {
    Order told = order.with(order.production().finished(progressed.lines()));
    boolean started = progressed.stage() != ProductionFact.Stage.QUEUED;
    return Change.to(started ? told.with(OrderStage.IN_PRODUCTION) : told);
  }

  /** Warns of a delay as soon as it can be foreseen, once per date (ORD-17). */
  private static Change<Order> forecast(
      Stored<Order> stored, Change<Order> change, LocalDate finish, String reason) {
    Order order = change.state();
    LocalDate asked = order.content().requestedShipDate();
    boolean late = finish.isAfter(asked);
    Production told = order.production().expectedOn(late ? finish : null);
    Change<Order> remembered = change.into(order.with(told));
    boolean known = finish.equals(stored.state().production().forecast());
    return late && !known
        ? remembered.raising(new OrderDelayForecast(stored.id(), asked, finish, reason))
        : remembered;
  }

  /** All is finished, or has come into stock: the order is ready (ORD-15). */
  static Change<Order> complete(Stored<Order> stored, Production told, LocalDate on) {
    return Change.to(stored.state().with(told).with(OrderStage.READY))
        .raising(new OrderReady(stored.id(), on));
  }

  /** Refuses quantities of lines that the order does not have: they would count for nothing. */
  static void mustBeLines(Order order, List<Production.Finished> told) {
    for (Production.Finished part : told) {
      if (order.content().lines().stream().noneMatch(line -> line.line() == part.line())) {
        throw FactRefusal.UNKNOWN_LINE.violation(Map.of("line", part.line()));
      }
    }
  }

  /** Whether these quantities are all that was ordered. */
  static boolean isAll(Order order, List<Production.Finished> received) {
    return order.content().lines().stream()
        .allMatch(line ->
            received.stream()
                .anyMatch(part ->
                    part.line() == line.line() && part.quantity().compareTo(line.quantity()) >= 0));
  }
}
