package io.saleswright.order.lifecycle;

import io.saleswright.order.delays.Delay;
import io.saleswright.order.delays.Delay.Acknowledgement;
import io.saleswright.order.delays.DelayAcknowledged;
import io.saleswright.order.delays.DelayRefusal;
import io.saleswright.order.facts.FactRefusal;
import io.saleswright.order.facts.Happened;
import io.saleswright.order.facts.PlantDays;
import io.saleswright.order.production.LineProgress;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.OrderReady;
import io.saleswright.order.production.OrderScheduled;
import io.saleswright.order.production.Production;
import io.saleswright.order.production.Production.Finished;
import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.LinePlan;
import io.saleswright.order.production.ProductionProgressed;
import io.saleswright.order.production.ProductionRefused;
import io.saleswright.order.quality.QualityProblem;
import io.saleswright.order.quality.QualityProblem.Solution;
import io.saleswright.order.quality.QualityProblemAssigned;
import io.saleswright.order.quality.QualityProblemRaised;
import io.saleswright.order.quality.QualityProblemSolved;
import io.saleswright.order.quality.QualityRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    mustBeLines(order, linesOf(fact));
    Change<Order> change =
        switch (fact) {
          case ProductionFact.ChangeAnswered answer ->
              Changing.answer(stored, answer, rules, cause);
          case ProductionFact.QualityIssue issue -> raise(stored, issue, rules, cause);
          default ->
              OrderStage.IN_THE_WORKSHOP.contains(order.stage())
                  ? making(stored, fact, rules, cause)
                  : Change.none(order);
        };
    boolean answered = change.effective() && !change.state().discussion().awaitsWorkshop();
    return answered ? change.stopping(OrderClocks.PLANT) : change;
  }

  /**
   * Records that something is wrong with the goods (ORD-21); a shipment that has not left is called
   * back.
   */
  private static Change<Order> raise(
      Stored<Order> stored, ProductionFact.QualityIssue issue, OrderRules rules, Cause cause) {
    Order told = stored.state();
    Order order = told.with(told.production().with(issue.description()));
    if (!OrderStep.RAISE_PROBLEM.startsFrom(order.stage())) {
      return Change.to(order);
    }
    int number = order.discussion().nextProblem();
    QualityProblem problem =
        new QualityProblem(
            number, issue.line(), issue.description(), cause.by(), cause.at(), null, null);
    Change<Order> change =
        Change.to(order.with(order.discussion().with(problem)))
            .raising(new QualityProblemRaised(stored.id(), number, issue.line(), cause.by()));
    return OrderFactStep.SHIPMENT_RECALLED.startsFrom(order.stage())
        ? Shipping.recall(stored, change, "a quality problem is open", rules, cause)
        : change;
  }

  /** Inside sales or the plant records a problem, as the plant's system does by a fact. */
  public static Change<Order> raiseProblem(
      Stored<Order> stored, ProductionFact.QualityIssue issue, OrderRules rules, Cause cause) {
    OrderStep.RAISE_PROBLEM.mustStartFrom(stored.state().stage());
    mustBeLines(stored.state(), linesOf(issue));
    return raise(stored, issue, rules, cause);
  }

  /** Says who sees to a problem (ORD-21). */
  public static Change<Order> assignProblem(
      Stored<Order> stored, int number, String assignee, Cause cause) {
    Order order = stored.state();
    OrderStep.ASSIGN_PROBLEM.mustStartFrom(order.stage());
    QualityProblem assigned = openProblem(order, number).assignedTo(assignee);
    return Change.to(order.with(order.discussion().with(assigned)))
        .raising(new QualityProblemAssigned(stored.id(), number, assignee, cause.by()));
  }

  /** Records how a problem was solved (ORD-21). */
  public static Change<Order> solveProblem(
      Stored<Order> stored, int number, String remedy, Cause cause) {
    Order order = stored.state();
    OrderStep.SOLVE_PROBLEM.mustStartFrom(order.stage());
    QualityProblem solved =
        openProblem(order, number).solved(new Solution(remedy, cause.by(), cause.at()));
    return Change.to(order.with(order.discussion().with(solved)))
        .raising(new QualityProblemSolved(stored.id(), number, cause.by()));
  }

  private static QualityProblem openProblem(Order order, int number) {
    QualityProblem problem =
        order.discussion().qualityProblems().stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("quality problem " + number));
    QualityRefusal.PROBLEM_SOLVED.unless(problem.isOpen());
    return problem;
  }

  /** Follows what the plant tells while it has the order. */
  private static Change<Order> making(
      Stored<Order> stored, ProductionFact fact, OrderRules rules, Cause cause) {
    Order order = stored.state();
    Production production = order.production();
    return switch (fact) {
      case ProductionFact.Accepted _ -> Change.to(order.with(production.asAccepted()));
      case ProductionFact.Rejected(String reason, LocalDate alternative) ->
          Change.to(order.with(production.rejected(reason, alternative)))
              .raising(new ProductionRefused(stored.id(), reason, alternative));
      case ProductionFact.Scheduled scheduled -> schedule(stored, scheduled, rules, cause);
      case ProductionFact.Progressed progressed -> progress(stored, progressed);
      case ProductionFact.Delayed(LocalDate finish, String reason) ->
          forecast(stored, Change.to(order), new Foreseen(finish, reason), rules, cause);
      case ProductionFact.Completed(LocalDate on) -> complete(stored, production.completed(on), on);
      case ProductionFact.ChangeAnswered _, ProductionFact.QualityIssue _ -> Change.none(order);
    };
  }

  private static Change<Order> schedule(
      Stored<Order> stored, ProductionFact.Scheduled scheduled, OrderRules rules, Cause cause) {
    Order order = stored.state();
    Production told =
        order
            .production()
            .scheduled(scheduled.start(), scheduled.finish())
            .planned(scheduled.lines());
    Order planned = order.with(told);
    boolean moves = OrderFactStep.PLANT_PLANS.startsFrom(order.stage());
    Change<Order> change =
        Change.to(moves ? planned.with(OrderStage.SCHEDULED) : planned)
            .raising(new OrderScheduled(stored.id(), scheduled.start(), scheduled.finish()));
    Foreseen end = new Foreseen(lastDay(scheduled), "planned after the requested ship date");
    return forecast(stored, change, end, rules, cause);
  }

  /** The day on which the last line is finished, which the plan of the whole may not have told. */
  private static LocalDate lastDay(ProductionFact.Scheduled scheduled) {
    return Stream.concat(
            Stream.of(scheduled.finish()), scheduled.lines().stream().map(LinePlan::finish))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Change<Order> progress(
      Stored<Order> stored, ProductionFact.Progressed progressed) {
    Order order = stored.state();
    Production production = order.production().finished(progressed.lines());
    Order told = order.with(production);
    boolean started = progressed.stage() != ProductionFact.Stage.QUEUED;
    return Change.to(started ? told.with(OrderStage.IN_PRODUCTION) : told)
        .raising(ProductionProgressed.of(stored.id(), progressed.stage(), production));
  }

  /** When the goods will be ready, and why not before. */
  private record Foreseen(LocalDate finish, String reason) {}

  /**
   * Warns of a delay as soon as it can be foreseen, once per date, and has the customer acknowledge
   * it before the old one (ORD-17).
   */
  private static Change<Order> forecast(
      Stored<Order> stored, Change<Order> change, Foreseen end, OrderRules rules, Cause cause) {
    Order order = change.state();
    LocalDate asked = order.content().requestedShipDate();
    LocalDate finish = end.finish();
    if (!finish.isAfter(asked)) {
      return inTime(change);
    }
    Change<Order> remembered = change.into(order.with(order.production().expectedOn(finish)));
    if (finish.equals(stored.state().production().forecast())) {
      return remembered;
    }
    Delay delay = new Delay(asked, finish, end.reason(), cause.at(), null);
    Order told = remembered.state();
    Change<Order> warned =
        remembered
            .into(told.with(told.discussion().delayedBy(delay)))
            .raising(new OrderDelayForecast(stored.id(), asked, finish, end.reason()));
    return OrderClocks.watchDelay(warned, asked, rules, cause);
  }

  /** No delay is foreseen, or none any more. */
  private static Change<Order> inTime(Change<Order> change) {
    Order order = change.state().with(change.state().production().expectedOn(null));
    return order.discussion().delay() == null
        ? change.into(order)
        : change.into(order.with(order.discussion().delayedBy(null))).stopping(OrderClocks.DELAY);
  }

  /** A delay is none any more when the customer asks for no earlier date than the one foreseen. */
  static Change<Order> agreedOn(Change<Order> change) {
    LocalDate forecast = change.state().production().forecast();
    return forecast == null || forecast.isAfter(change.state().content().requestedShipDate())
        ? change
        : inTime(change);
  }

  /**
   * The customer acknowledges the delay as they were told of it; with an objection another way has
   * to be found, and they acknowledge once more (ORD-17).
   *
   * @param seen the date that they were told
   */
  public static Change<Order> acknowledgeDelay(
      Stored<Order> stored, LocalDate seen, Acknowledgement said) {
    Order order = stored.state();
    OrderStep.ACKNOWLEDGE_DELAY.mustStartFrom(order.stage());
    Delay delay = order.discussion().delay();
    if (delay == null) {
      throw DelayRefusal.NO_DELAY.violation();
    }
    if (!seen.equals(delay.forecastDate())) {
      throw DelayRefusal.DELAY_CHANGED.violation(Map.of("forecastDate", delay.forecastDate()));
    }
    DelayRefusal.DELAY_ACKNOWLEDGED.unless(delay.isOpen());
    boolean objects = said.objection() != null;
    Change<Order> change =
        Change.to(order.with(order.discussion().delayedBy(delay.with(said))))
            .raising(new DelayAcknowledged(stored.id(), seen, objects, said.by()));
    return objects ? change : change.stopping(OrderClocks.DELAY);
  }

  /** All is finished, or has come into stock: the order is ready (ORD-15). */
  static Change<Order> complete(Stored<Order> stored, Production told, LocalDate on) {
    Change<Order> ready =
        Change.to(stored.state().with(told).with(OrderStage.READY))
            .raising(new OrderReady(stored.id(), on));
    boolean late = on.isAfter(stored.state().content().requestedShipDate());
    return late ? ready : inTime(ready);
  }

  private static List<Integer> linesOf(ProductionFact fact) {
    return switch (fact) {
      case ProductionFact.Progressed progressed ->
          progressed.lines().stream().map(Finished::line).toList();
      case ProductionFact.Scheduled scheduled ->
          scheduled.lines().stream().map(LinePlan::line).toList();
      case ProductionFact.QualityIssue issue -> Stream.ofNullable(issue.line()).toList();
      default -> List.of();
    };
  }

  /** Refuses what is told of lines that the order does not have: it would count for nothing. */
  static void mustBeLines(Order order, List<Integer> told) {
    for (int number : told) {
      if (order.content().lines().stream().noneMatch(line -> line.line() == number)) {
        throw FactRefusal.UNKNOWN_LINE.violation(Map.of("line", number));
      }
    }
  }

  /** Whether these quantities are all that was ordered. */
  static boolean isAll(Order order, List<LineProgress> received) {
    return order.content().lines().stream()
        .allMatch(line ->
            received.stream()
                .anyMatch(part ->
                    part.line() == line.line() && part.quantity().compareTo(line.quantity()) >= 0));
  }
}
